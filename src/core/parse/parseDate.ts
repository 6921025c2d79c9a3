import { dayOfInstant, readableDay, validDay } from '../day';
import type { Day } from '../model';
import { empty, flawed, isBlank, plainly, tidy, valueOf, type RawCell, type Reading } from './rawCell';
import { dateWords } from './vocabulary';

const { weekday, day, month, year } = dateWords;
const ahead = `(?:(?:${weekday}),? )?(?:${day} ?:? ?)?`;
/** As Excel and programs write it behind the day. */
const time = '(?:[ ,]+\\d{1,2}[:h]\\d{2}(?::\\d{2})?(?: ?(?:SA|CH|AM|PM))?)?';
const iso = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${time}$`, 'i');
/** An instant in UTC, whose day in Viet Nam may be the next. */
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/;
const numeric = new RegExp(
  `^${ahead}(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?:\\s?[/.-]\\s?|,? ${year} )(\\d{4}|\\d{2})${time}$`,
  'i',
);
/** As it stands on the paper: "Bình An, ngày 05 tháng 02 năm 2021". */
const spelled = new RegExp(
  `^(?:[^\\d,;]{2,40}, ?(?=${day} ))?${ahead}(\\d{1,2})[ -](?:${month})[ .-]{0,2}(\\d{1,2})[ ,-]{1,2}(?:${year} )?(\\d{4})$`,
  'i',
);

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
  const read = dayOfText(plainly(text).replace(/[.,;]+$/, ''));
  return read === undefined ? flawed('dateUnreadable', { text }) : valueOf(read);
}

export function dayOfText(text: string): Day | undefined {
  if (instant.test(text)) return dayOfInstant(text);
  const international = iso.exec(text);
  if (international)
    return validDay(Number(international[1]), Number(international[2]), Number(international[3]));
  const local = numeric.exec(text) ?? spelled.exec(text);
  if (!local) return undefined;
  const typedYear = Number(local[3]);
  return validDay(typedYear < 100 ? 2000 + typedYear : typedYear, Number(local[2]), Number(local[1]));
}
