import { summarise } from '../../core/summary/summarise';
import { progressTexts } from '../../text/vi';
import { readPeriodWorkbook } from '../../workbook/period/periodWorkbook';
import type { Examination } from './examine';
import { findPeriod, type FoundPeriod } from '../control/findPeriod';
import { cardOf } from '../control/office';
import { readMask } from '../world/masks';
import type { World } from '../world/ports';
import { settlePeriod } from './settlePeriod';

/** A period as an examination would find it, for whoever only wants to know: one read of each workbook, no write. */
export const look = (world: World, periodId: string | undefined): Examination =>
  lookAt(world, findPeriod(world, periodId));

/** The same of a period that was found: one read. */
export function lookAt(
  { workbooks, clock, progress }: Pick<World, 'workbooks' | 'clock' | 'progress'>,
  found: FoundPeriod,
): Examination {
  const card = cardOf(found);
  progress.say(progressTexts.readingPeriod);
  const workbook = workbooks.get(found.workbookId, readMask);
  const reading = readPeriodWorkbook(workbook, card);
  const { checked } = settlePeriod(clock, card.state, reading.raw);
  return { workbook, reading, checked, summary: summarise(checked) };
}
