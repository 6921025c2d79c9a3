import { validDay } from '../../day';
import type { Day } from '../../model';
import { todayWord } from '../vocabulary/paperWords';
import { digitsOf, looseKey, type PaperLine } from './paperLines';

export interface PaperDate {
  readonly day?: Day;
  /** Told even where the day is not filled in: "ngày    tháng 7 năm 2021". */
  readonly year: number;
}

/** "(date)", "(day)" on bilingual forms. */
const gap = '\\s{0,3}(?:\\([a-z]{1,8}\\))?[\\s.…:]{0,12}';
const two = '([0-9io]{1,2})';
const spelled = new RegExp(`nga[yv]${gap}${two}\\s{0,3}thang${gap}${two}\\s{0,3}nam${gap}([12i][0-9io]{3})`);
const numeric = new RegExp(`nga[yv]${gap}${two}\\s?[/.-]\\s?${two}\\s?[/.-]\\s?([12i][0-9io]{3})`);
const unfilled = /nga[yv][\s.…]{1,40}thang[\s.…]{0,20}[0-9io]{0,2}[\s.…]{0,20}nam\s{0,3}([12i][0-9io]{3})/;
const today = looseKey(todayWord);

/** The day on which a document was made; days of other things that lines speak of are passed over. */
export function paperDate(lines: readonly PaperLine[]): PaperDate | undefined {
  for (let at = 0; at < lines.length; at++) {
    const found = dateIn(lines, at);
    if (found) return found;
  }
  return undefined;
}

/** Is it the line "Địa danh, ngày …"? */
export const isDateLine = (line: PaperLine): boolean => dateIn([line], 0) !== undefined;

function dateIn(lines: readonly PaperLine[], at: number): PaperDate | undefined {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || line.text === '') return undefined;
  // The year may have slipped to the next line.
  const whole = next === undefined ? line.loose : `${line.loose} ${next.loose}`;
  const found = spelled.exec(whole) ?? numeric.exec(whole) ?? unfilled.exec(whole);
  if (!found || found.index >= line.loose.length) return undefined;
  if (!opens(line, found.index, lines[at - 1])) return undefined;
  const [date, month, year] =
    found.length > 2 ? found.slice(1).map(numberOf) : [0, 0, numberOf(found[1] ?? '')];
  if (date === undefined || month === undefined || year === undefined || year < 1970 || year > 2099)
    return undefined;
  const day = validDay(year, month, date);
  return day === undefined ? { year } : { day, year };
}

const numberOf = (loose: string): number => Number(digitsOf(loose));

/** Behind a place and a comma, behind "Hôm nay", or alone on its line: not in the middle of a sentence. */
function opens({ text, loose }: PaperLine, index: number, previous: PaperLine | undefined): boolean {
  const before = loose.slice(0, index).trim();
  if (before === '') {
    const capital = /^\p{Lu}/u.test(text);
    return capital || previous === undefined || previous.text === '' || /[,.]$/.test(previous.text);
  }
  if (before.startsWith(today)) return true;
  return /^[^\d:;()]{2,40}[,.]$/.test(before);
}
