import { summarise } from '../../core/summary/summarise';
import { progressTexts } from '../../text/vi';
import { readPeriodWorkbook } from '../../workbook/period/periodWorkbook';
import type { Examination } from './examine';
import { findPeriod } from '../control/findPeriod';
import { cardOf } from '../control/office';
import { readMask } from '../world/masks';
import type { World } from '../world/ports';
import { settlePeriod } from './settlePeriod';

/** A period as an examination would find it, for whoever only wants to know: one read of each workbook, no write. */
export function look(world: World, periodId: string | undefined): Examination {
  const found = findPeriod(world, periodId);
  const card = cardOf(found);
  world.progress.say(progressTexts.readingPeriod);
  const workbook = world.workbooks.get(found.workbookId, readMask);
  const reading = readPeriodWorkbook(workbook, card);
  const { checked } = settlePeriod(world.clock, card.state, reading.raw);
  return { workbook, reading, checked, summary: summarise(checked) };
}
