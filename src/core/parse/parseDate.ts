import { readableDay, validDay } from '../day';
import type { Day } from '../model';
import { empty, flawed, isBlank, tidy, valueOf, type RawCell, type Reading } from './rawCell';
import { dateWords } from './vocabulary';

const { day, month, year } = dateWords;
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const numeric = new RegExp(
  `^(?:${day} )?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4}|\\d{2})$`,
  'i',
);
const spelled = new RegExp(`^(?:${day} )?(\\d{1,2}) ${month} (\\d{1,2}) ${year} (\\d{4})$`, 'i');

/** A day typed as dd/MM/yyyy or a common variant of it; two-digit years are of this century. */
export function parseDate(cell: RawCell): Reading<Day> {
  if (isBlank(cell)) return empty;
  if (cell.formula !== undefined) return flawed('formulaInEntry', { formula: tidy(cell.formula) });
  const { typed } = cell;
  if (typeof typed === 'number' && (cell.format === 'DATE' || cell.format === 'DATE_TIME')) {
    const day = readableDay(typed);
    return day === undefined ? flawed('dateUnreadable', { text: String(typed) }) : valueOf(day);
  }
  const text = tidy(String(typed));
  const read = dayOfText(text);
  return read === undefined ? flawed('dateUnreadable', { text }) : valueOf(read);
}

export function dayOfText(text: string): Day | undefined {
  const international = iso.exec(text);
  if (international)
    return validDay(Number(international[1]), Number(international[2]), Number(international[3]));
  const local = numeric.exec(text) ?? spelled.exec(text);
  if (!local) return undefined;
  const typedYear = Number(local[3]);
  return validDay(typedYear < 100 ? 2000 + typedYear : typedYear, Number(local[2]), Number(local[1]));
}
