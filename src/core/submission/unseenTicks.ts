import { parseYesNo } from '../parse/parseYesNo';
import type { RawPeriod } from '../rows/rawPeriod';
import { firstRecord, isStanding } from '../rows/submissionRecord';

/** Units that ticked since the program last looked, and whose submission therefore does not count yet. */
export const unseenTicks = (submissions: RawPeriod['submissions']): readonly string[] =>
  [...submissions].flatMap(([unit, { tick, record = firstRecord }]) => {
    const reading = parseYesNo(tick);
    const isTicked = reading.kind === 'value' && reading.value;
    return isTicked && !record.ticked && !isStanding(record.state) ? [unit] : [];
  });
