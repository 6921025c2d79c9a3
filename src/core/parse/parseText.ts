import { readableDay } from '../day';
import { allKinds, kindOf } from '../documentKinds';
import { isLink, pieces } from './links';
import { empty, flawed, isBlank, plainly, tidy, valueOf, type RawCell, type Reading } from './rawCell';
import { furtherPapers, numberPrefix } from './vocabulary';

/** Longer than any explanation that somebody will read; far below the 50,000 characters that a cell holds. */
export const longestText = 5000;

const sign = '\\p{L}[\\p{L}\\d&.]*';
/**
 * Số of an office `12/`, with its year `09/2015/` or `01-2021/`, or of a Party body `15-NQ/`, before the signs of kind and
 * author, of which a contract may have two pairs: `01/2021/HĐMB/UBND-VNPT`.
 */
const documentNo = new RegExp(
  `^\\d+[a-z]?(?:-\\d{4}/|/(?:\\d{4}/)?|-\\p{L}+/)${sign}(?:[-/]${sign})*$`,
  'iu',
);
/** "Quyết định số", "QĐ", "Số:" before the number. */
const called = new RegExp(
  `^(?:(?:${paperWords().join('|')})(?: ${numberPrefix}| so)?|${numberPrefix}|so) ?[:.]? ?(?=\\d)`,
  'iu',
);

/** Longest first: the first that fits is taken. */
function paperWords(): readonly string[] {
  const words = allKinds.filter((kind) => kindOf(kind).numbered).map((kind) => kindOf(kind).words);
  return [...words, furtherPapers]
    .flatMap((list) => list.split('; '))
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.]/g, '\\.'));
}

const linkFormula = /^=\s*HYPERLINK\(\s*"([^"]+)"/i;

export function parseText(cell: RawCell): Reading<string> {
  if (isBlank(cell)) return empty;
  if (cell.formula !== undefined) return flawed('formulaInEntry', { formula: tidy(cell.formula) });
  const text = tidy(shownText(cell));
  return text.length > longestText
    ? flawed('textTooLong', { length: text.length, most: longestText })
    : valueOf(text);
}

/** Sheets makes a day of `12/2021`: that is what the person sees, not its serial number. */
export function shownText({ typed, format }: RawCell): string {
  const isDay = typeof typed === 'number' && (format === 'DATE' || format === 'DATE_TIME');
  const day = isDay ? readableDay(typed) : undefined;
  return day === undefined ? String(typed) : day.split('-').reverse().join('/');
}

/** Số, ký hiệu: `12/UBND-VX`, `09/2015/QĐ-TTg`, `15-NQ/HU`; several stand apart by ';' or line breaks. */
export function parseDocumentNo(cell: RawCell): Reading<string> {
  const text = parseText(cell);
  if (text.kind !== 'value') return text;
  const numbers = documentNumbers(shownText(cell));
  const odd = numbers.find((piece) => !documentNo.test(piece));
  return odd === undefined ? valueOf(numbers.join('; ')) : flawed('documentNoMalformed', { text: odd });
}

export const documentNumbers = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((piece) => plainNumber(tidy(piece)))
    .filter((piece) => piece !== '');

/** Without what it is called, and with its signs joined as they are printed. */
function plainNumber(piece: string): string {
  const joined = plainly(piece).replace(/[.,;]+$/, '').replace(/\s?([/\\-])\s?/g, (_, joint: string) => (joint === '-' ? '-' : '/'));
  const number = joined.replace(called, '');
  return documentNo.test(number) ? number : piece;
}

/** Links as typed: one or several, apart by spaces, line breaks or ';'; or the address behind a HYPERLINK formula. */
export function parseLinks(cell: RawCell): Reading<string> {
  const behind = linkFormula.exec(cell.formula ?? '')?.[1];
  const text = parseText(behind === undefined ? cell : { typed: behind });
  if (text.kind !== 'value') return text;
  const odd = pieces(text.value).filter((piece) => !isLink(piece));
  return odd.length === 0 ? text : flawed('linkUnreadable', { text: odd.join(' ') });
}

/** Every link in a cell, whatever stands beside it; each once, without the full stop of a sentence. */
export function linksIn({ typed, formula = '' }: RawCell): readonly string[] {
  const text = linkFormula.exec(formula)?.[1] ?? (typed === undefined ? '' : String(typed));
  const bare = pieces(tidy(text)).map((piece) => piece.replace(/[.,)\]]+$/, ''));
  return [...new Set(bare.filter(isLink))];
}
