import { validDay } from '../../day';
import type { Day } from '../../model';
import { noPlaceWords, placeWords, streetWord } from '../vocabulary/issuerWords';
import { todayWords } from '../vocabulary/paperWords';
import { digitsOf, lineOf, looseKey, startsWithWord, type PaperLine } from './paperLines';

export interface PaperDate {
  readonly day?: Day;
  /** Told even where the day is not filled in: "ngày    tháng 7 năm 2021". */
  readonly year: number;
  /** "Bình An" in "Bình An, ngày …". */
  readonly place?: string;
}

/** "(date)", "(day)" on bilingual forms. */
const gap = '\\s{0,3}(?:\\([a-z]{1,8}\\))?[\\s.…:]{0,12}';
const two = '([0-9io]{1,2})';
const spelled = new RegExp(
  `nga[yv]${gap}${two}\\s{0,3}[,.]?\\s?thang${gap}${two}\\s{0,3}[,.]?\\s?nam${gap}([12i][0-9io]{3})`,
);
const numeric = new RegExp(`nga[yv]${gap}${two}\\s?[/.-]\\s?${two}\\s?[/.-]\\s?([12i][0-9io]{3})`);
const unfilled = /nga[yv][\s.…]{1,40}thang[\s.…]{0,20}[0-9io]{0,2}[\s.…]{0,20}nam\s{0,3}([12i][0-9io]{3})/;
const patterns = [spelled, numeric, unfilled];
const todays = todayWords.map(looseKey);
const mostPlaceWords = 5;
/** A day that broke runs over so many lines. */
const mostLines = 3;

/** How a line leads to its day: behind a place, behind "Hôm nay", or with nothing before it. */
type Lead = 'place' | 'today' | 'nothing';

/**
 * The day on which a document was made; days of other things that lines speak of are passed over. One without a place
 * may be that of a stamp: it counts only where there is `none` of those.
 */
export function paperDate(lines: readonly PaperLine[], bare: boolean): PaperDate | undefined {
  const wanted: readonly Lead[][] = [['place', 'today'], ...(bare ? [['nothing' as const]] : [])];
  for (const leads of wanted) {
    for (let at = 0; at < lines.length; at++) {
      const found = dateIn(lines, at);
      if (found && leads.includes(found.lead)) return found.date;
    }
  }
  return undefined;
}

/** Is it the line "Địa danh, ngày …"? */
export function isDateLine(line: PaperLine): boolean {
  const found = dateIn([line], 0);
  return found !== undefined && (found.lead !== 'nothing' || !/[a-z]{2}/.test(line.loose.slice(found.end)));
}

interface Found {
  readonly date: PaperDate;
  readonly lead: Lead;
  readonly end: number;
}

function dateIn(lines: readonly PaperLine[], at: number): Found | undefined {
  const line = lines[at];
  if (!line || !/nga[yv]/.test(line.loose)) return undefined;
  // Month and year may have slipped to the next lines.
  const whole = lines
    .slice(at, at + 2 * mostLines)
    .filter(({ text }) => text !== '')
    .slice(0, mostLines)
    .map(({ loose }) => loose)
    .join(' ');
  const found = firstMatch(whole);
  if (!found || found.index >= line.loose.length) return undefined;
  const lead = leadOf(line, found.index, lines[at - 1]);
  if (!lead) return undefined;
  const [date, month, year] =
    found.length > 2 ? found.slice(1).map(numberOf) : [0, 0, numberOf(found[1] ?? '')];
  if (date === undefined || month === undefined || year === undefined || year < 1970 || year > 2099)
    return undefined;
  const day = validDay(year, month, date);
  const place = line.text.slice(0, found.index).replace(/[\s,.]+$/, '');
  return {
    date: { ...(day !== undefined && { day }), year, ...(lead === 'place' && place !== '' && { place }) },
    lead,
    end: found.index + found[0].length,
  };
}

function firstMatch(loose: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(loose);
    if (found) return found;
  }
  return undefined;
}

const numberOf = (loose: string): number => Number(digitsOf(loose));

/** Behind a place and a comma, behind "Hôm nay", or alone on its line: not in the middle of a sentence. */
function leadOf(
  { text, loose }: PaperLine,
  index: number,
  previous: PaperLine | undefined,
): Lead | undefined {
  const before = loose.slice(0, index).trim();
  if (startsWithWord(before, todays)) return 'today';
  if (before !== '') return isPlace(text.slice(0, index).trim()) ? 'place' : undefined;
  if (previous !== undefined && isPlace(previous.text)) return 'place';
  const capital = /^\p{Lu}/u.test(text);
  return capital || previous === undefined || previous.text === '' ? 'nothing' : undefined;
}

/** "Bình An,": no more than six words, the first with a capital, and none of a sentence. */
function isPlace(before: string): boolean {
  if (!/^\p{Lu}[^\d:;()]{1,39}(?:\s\d{1,2}\s?)?[,.]$/u.test(before)) return false;
  const words = before
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter((word) => word !== '');
  return words.length <= 6 && !words.some((word) => noPlaceWords.includes(word));
}

/**
 * The place and the day as a line of their own: apart from what stands beside them in the other column, and on one line
 * where they broke.
 */
export function apartDates(lines: readonly PaperLine[]): readonly PaperLine[] {
  const apart: PaperLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const pieces = /nga[yv]/.test(line.loose) ? piecesAt(lines, at) : undefined;
    const own = pieces?.pieces ?? [line];
    const last = apart[apart.length - 1];
    if (last && pieces && own[0] && isPlaceApart(last, own[0])) {
      apart.pop();
      apart.push(lineOf(`${last.text} ${own[0].text}`), ...own.slice(1));
    } else apart.push(...own);
    at += pieces ? pieces.lines - 1 : 0;
  }
  return apart;
}

/** "Hà" / "Nội, ngày …", and "Sơn Khê," / "ngày …". */
const isPlaceApart = ({ text }: PaperLine, date: PaperLine): boolean =>
  /^\p{Lu}\p{Ll}+\s?,/u.test(date.text)
    ? /^\p{Lu}\p{Ll}+$/u.test(text)
    : /^nga[yv]/.test(date.loose) && /^(?:\p{Lu}\p{Ll}*\s){0,4}\p{Lu}\p{Ll}+,$/u.test(text);

interface Pieces {
  readonly pieces: readonly PaperLine[];
  /** From how many lines they are. */
  readonly lines: number;
}

function piecesAt(lines: readonly PaperLine[], at: number): Pieces | undefined {
  for (let count = 1; count <= mostLines; count++) {
    const joined = lineOf(
      lines
        .slice(at, at + count)
        .map(({ text }) => text)
        .join(' '),
    );
    const found = firstMatch(joined.loose);
    if (!found) continue;
    if (found.index > (lines[at]?.text.length ?? 0)) return undefined;
    const before = joined.text.slice(0, found.index);
    const start = placeStart(before) ?? (isPlace(before.trim()) || before === '' ? 0 : undefined);
    const end = found.index + found[0].length;
    const behind = lineOf(joined.text.slice(end));
    const isSentence = start === 0 && behind.text !== '' && !isShoutedStart(behind) && count === 1;
    if (start === undefined || isSentence) return undefined;
    const pieces = [joined.text.slice(0, start), joined.text.slice(start, end), behind.text].map(lineOf);
    return { pieces: pieces.filter(({ text }) => /[\p{L}\d]/u.test(text)), lines: count };
  }
  return undefined;
}

const isShoutedStart = ({ text }: PaperLine): boolean => /^\p{Lu}{2,}/u.test(text);

/** Where the place before a day begins: its words have capitals, but are not of capitals. */
function placeStart(before: string): number | undefined {
  const found =
    /(?:^|\s)((?:T[Pp]\.?\s?)?(?:\p{Lu}\p{Ll}*\s){0,7}\p{Lu}\p{Ll}+(?:\s\d{1,2})?)\s?[,.]\s?$/u.exec(before);
  if (!found?.[1]) return undefined;
  const words = found[1].split(' ');
  const half = words.length / 2;
  // "… huyện Bình An Bình An, ngày": the other column ends with the place as well.
  const isTwice = words.length > 2 && words.slice(0, half).join(' ') === words.slice(half).join(' ');
  if (words.length > mostPlaceWords && !isTwice) return undefined;
  const start = before.lastIndexOf(isTwice ? words.slice(half).join(' ') : found[1]);
  const [wordBefore = ''] = /\p{L}*\s*$/u.exec(before.slice(0, start)) ?? [];
  return !isTwice && [...noPlaceWords, ...placeWords, streetWord].includes(wordBefore.trim())
    ? undefined
    : start;
}
