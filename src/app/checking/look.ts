import { summarise } from '../../core/summary/summarise';
import { progressTexts } from '../../text/vi';
import { readPeriodWorkbook } from '../../workbook/period/periodWorkbook';
import type { Examination } from './examine';
import { findPeriod } from '../control/findPeriod';
import { readMask } from '../world/masks';
import type { World } from '../world/ports';
import { settlePeriod } from './settlePeriod';

/** A period as an examination would find it, for whoever only wants to know: one read of each workbook, no write. */
export function look(world: World, periodId: string | undefined): Examination {
  const { line, workbookId } = findPeriod(world, periodId);
  world.progress.say(progressTexts.readingPeriod);
  const workbook = world.workbooks.get(workbookId, readMask);
  const reading = readPeriodWorkbook(workbook, line.read());
  const { checked } = settlePeriod(world.clock, line.readState(), reading.raw);
  return { workbook, reading, checked, summary: summarise(checked) };
}
