import { filledWords } from '../vocabulary/paperWords';
import { composed, foldText } from './foldText';

/** A line of a scan as text recognition gave it, or one column of it. */
export interface PaperLine {
  /** '' for an empty line or a rule. */
  readonly text: string;
  /** Sign for sign as long as `text`: no marks, no case, and signs that look alike are one (see `loosen`). */
  readonly loose: string;
  /** Here stood a stamp, which was left out. */
  readonly stamp?: 'received' | 'copied';
  /** The name above it, which may be that of who received the paper, or of who wrote it. */
  readonly name?: PaperLine;
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

/** "-----o0o-----" below the motto. */
const ornament = /^o{2,4}[^a-z\d]*$/;

/** Lines, their columns one after the other; rules and dirt are empty lines. */
export function paperLines(text: string): readonly PaperLine[] {
  const lines = composed(text.slice(0, mostSigns))
    .split(/\r\n?|\n/)
    .slice(0, mostLines)
    .flatMap(columnsOf)
    .map((column) => lineOf(column))
    .map((line) => (/[\p{L}\d]/u.test(line.text) && !ornament.test(line.loose) ? line : empty));
  return isDoubled(lines)
    ? lines.filter(({ text: own }, at) => own !== '' || lines[at - 1]?.text === '')
    : lines;
}

/** An empty line behind (nearly) every line says nothing. */
function isDoubled(lines: readonly PaperLine[]): boolean {
  const filled = lines.filter(({ text }, at) => text !== '' && at + 1 < lines.length).length;
  const apart = lines.filter(({ text }, at) => text !== '' && lines[at + 1]?.text === '').length;
  return filled >= 6 && apart >= 0.8 * filled;
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

export const empty: PaperLine = { text: '', loose: '' };

/** Words as a pattern that forgives spaces between them. */
export const wordsPattern = (words: string): string =>
  looseKey(words)
    .split(' ')
    .map((word) => word.replace(/[-/.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s{0,3}');

const toBeFilled = new RegExp(`(?:^|\\s)(?:${filledWords.map(looseKey).join('|')})\\s?:?$`);

/** Only the letters, to compare headings that were set or read apart: "Q U Y Ế T Đ Ị N H". */
export const lettersOf = (loose: string): string => loose.replace(/[^a-z]/g, '');

export const startsWithWord = (loose: string, words: readonly string[]): boolean =>
  words.some((word) => loose.startsWith(word) && !/^[a-z]/.test(loose.slice(word.length)));

/**
 * A test for words that are others without their marks (của, cửa; từ, tử): a line that has marks is taken at its word.
 * `at`: where in the line they are to stand.
 */
export function wordTest(words: readonly string[], at: 'start' | 'end'): (line: PaperLine) => boolean {
  const pattern = (forms: readonly string[]): RegExp => {
    const any = `(?:${forms.map((form) => form.replace(/[/]/g, '\\/')).join('|')})`;
    return new RegExp(at === 'start' ? `^${any}(?![\\p{L}\\d])` : `(?<![\\p{L}\\d])${any}$`, 'u');
  };
  const [marked, bare] = [pattern(words.map((word) => word.toLowerCase())), pattern(words.map(foldText))];
  return ({ text }) => {
    const small = text.toLowerCase();
    return marked.test(small) || (!/[^\p{ASCII}]/u.test(small) && bare.test(small));
  };
}

/** "ỦY" / "BAN NHÂN DÂN": lines on which only the first word of one of `words` stands, joined to the next. */
export function joinBroken(lines: readonly PaperLine[], words: readonly string[]): readonly PaperLine[] {
  const joined: PaperLine[] = [];
  for (const line of lines) {
    const above = joined[joined.length - 1];
    const both = above && above.text !== '' && lineOf(`${above.text} ${line.text}`);
    const isBroken = words.some(
      (word) => both && word.startsWith(`${above.loose} `) && startsWithWord(both.loose, [word]),
    );
    if (isBroken && both) joined[joined.length - 1] = both;
    else joined.push(line);
  }
  return joined;
}

/** Mostly in capitals. */
export function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '');
  return letters.length > 0 && capitals.length >= 0.6 * letters.length;
}

/** The last line before `at` on which something stands. */
export function lineAbove(lines: readonly PaperLine[], at: number): PaperLine | undefined {
  for (let above = at - 1; above >= 0; above--) {
    const line = lines[above];
    if (line && line.text !== '') return line;
  }
  return undefined;
}

/** Begins like the middle of a sentence. */
export const beginsSmall = ({ text }: PaperLine): boolean => /^\p{Ll}/u.test(text);

/** The number that digits, or what was read in their place, tell. */
export const digitsOf = (loose: string): string => loose.replace(/i/g, '1').replace(/o/g, '0');
