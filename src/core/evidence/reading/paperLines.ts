import { filledWords, mottoWords, stampWords } from '../vocabulary/paperWords';
import { composed, foldText } from './foldText';

/** A line of a scan as text recognition gave it, or one column of it. */
export interface PaperLine {
  /** '' for an empty line or a rule. */
  readonly text: string;
  /** Sign for sign as long as `text`: no marks, no case, and signs that look alike are one (see `loosen`). */
  readonly loose: string;
}

/** A header is on the first page. */
const mostSigns = 6000;
const mostLines = 80;

/** l, 1, I, | and ! look alike, and so do 0 and O; text recognition takes one for the other. */
export const loosen = (key: string): string => key.replace(/[1l|!]/g, 'i').replace(/0/g, 'o');

export const looseKey = (text: string): string => loosen(foldText(text));

export function lineOf(text: string): PaperLine {
  const tidy = text.slice(0, longestLine).replace(/\s+/g, ' ').replace(specks, '').trim();
  return { text: tidy, loose: looseKey(tidy) };
}

/** Bounds the work of every pattern below. */
const longestLine = 300;
/** Dirt and ornaments before a line. */
const specks = /^[\s*_~`'•·.,:;«»“”-]+/;

/** Lines, their columns one after the other, without motto and stamps. */
export function paperLines(text: string): readonly PaperLine[] {
  return composed(text.slice(0, mostSigns))
    .split(/\r\n?|\n/)
    .slice(0, mostLines)
    .flatMap(columnsOf)
    .map((column) => withoutMotto(lineOf(column)))
    .filter((line): line is PaperLine => line !== undefined);
}

/** Wide gaps part columns; but not where a day or a number was left to be filled in. */
function columnsOf(line: string): readonly string[] {
  const columns: string[] = [];
  for (const part of line.split(/\t| {3,}/)) {
    const last = columns.pop();
    if (last === undefined) columns.push(part);
    else if (toBeFilled.test(lineOf(last).loose)) columns.push(`${last} ${part}`);
    else columns.push(last, ...(part.trim() === '' ? [] : [part]));
  }
  return columns;
}

/** Undefined where nothing is left of it. */
function withoutMotto(line: PaperLine): PaperLine | undefined {
  if (!/[\p{L}\d]/u.test(line.text)) return empty;
  if (stamps.some((stamp) => line.loose.startsWith(stamp))) return undefined;
  const start = Math.min(...mottos.map((motto) => motto.exec(line.loose)?.index ?? Infinity));
  if (start === Infinity) return line;
  return start === 0 ? undefined : lineOf(line.text.slice(0, start));
}

const empty: PaperLine = { text: '', loose: '' };
const stamps = stampWords.map(looseKey);

/** Words as a pattern that forgives spaces between them. */
export const wordsPattern = (words: string): string =>
  looseKey(words)
    .split(' ')
    .map((word) => word.replace(/[-/.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s{0,3}');

const toBeFilled = new RegExp(`(?:^|\\s)(?:${filledWords.map(looseKey).join('|')})\\s?:?$`);
const mottos = mottoWords.map((words) => new RegExp(wordsPattern(words)));

/** Only the letters, to compare headings that were set or read apart: "Q U Y Ế T Đ Ị N H". */
export const lettersOf = (loose: string): string => loose.replace(/[^a-z]/g, '');

export const startsWithWord = (loose: string, words: readonly string[]): boolean =>
  words.some((word) => loose.startsWith(word) && !/^[a-z]/.test(loose.slice(word.length)));

/** Mostly in capitals. */
export function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '');
  return letters.length > 0 && capitals.length >= 0.6 * letters.length;
}

/** The number that digits, or what was read in their place, tell. */
export const digitsOf = (loose: string): string => loose.replace(/i/g, '1').replace(/o/g, '0');
