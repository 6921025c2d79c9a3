import { dayOfSerial } from '../day';
import type { Day } from '../model';
import { parseDate } from '../parse/parseDate';
import { empty, valueOf, type RawCell, type Reading } from '../parse/rawCell';

/** The serial numbers of 01/01/2000 and 31/12/2199. */
const firstSerial = 36526;
const lastSerial = 109574;

/** "Cho nhập đến hết ngày": a date is read whether or not the look names its format. */
export function readExtension(cell: RawCell): Reading<Day> {
  const { typed } = cell;
  if (typed === false) return empty;
  return typeof typed === 'number' && typed >= firstSerial && typed < lastSerial + 1
    ? valueOf(dayOfSerial(typed))
    : parseDate(cell);
}
