import { operatorUnit } from '../catalogue/period';
import { settleSubmissions } from '../core/period/settleSubmissions';
import { summarise } from '../core/summary/summarise';
import { interpret } from '../core/validation/interpret';
import { progressTexts } from '../text/vi';
import { readPeriodWorkbook } from '../workbook/periodWorkbook';
import type { Examination } from './examine';
import { findPeriod } from './findPeriod';
import { readMask } from './masks';
import type { World } from './ports';

/** A period as an examination would find it, for whoever only wants to know: one read of each workbook, no write. */
export function look(world: World, periodId: string | undefined): Examination {
  const { line, workbookId } = findPeriod(world, periodId);
  world.progress.say(progressTexts.readingPeriod);
  const workbook = world.workbooks.get(workbookId, readMask);
  const reading = readPeriodWorkbook(workbook, line.read());
  const { clock } = world;
  const moment = {
    at: clock.moment(),
    today: clock.today(),
    periodState: line.readState(),
    operator: operatorUnit,
  };
  const { checked } = settleSubmissions(reading.raw, interpret(reading.raw, moment.today), moment);
  return { workbook, reading, checked, summary: summarise(checked) };
}
