import { readableDay } from '../day';
import { allKinds, kindOf } from '../documentKinds';
import { namesNoDocument } from './driveLink';
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

/** The links of a formula that are written out in it; one put together of cells is told as a formula. */
const linkFormula = /\bHYPERLINK\s*\(\s*"((?:[^"]|"")+)"\s*[;,)]/gi;

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

/** Letters of Icelandic that look like Đ: old fonts and scanners have them. */
const crossedD = /[\u00d0\u00f0]/g;

/** Without what it is called, and with its signs joined as they are printed. */
function plainNumber(piece: string): string {
  const joined = plainly(piece)
    .replace(crossedD, (letter) => String.fromCodePoint(letter === '\u00d0' ? 0x110 : 0x111))
    .replace(/[.,;]+$/, '')
    .replace(/\s?([/\\-])\s?/g, (_, joint: string) => (joint === '-' ? '-' : '/'));
  const number = joined.replace(called, '');
  return documentNo.test(number) ? number : piece;
}

/**
 * Links as typed: one or several, apart by spaces, line breaks or signs; or the addresses behind text, chips and HYPERLINK
 * formulas, of which the text is only what they are called.
 */
export function parseLinks(cell: RawCell): Reading<string> {
  const behind = behindText(cell);
  if (behind.length === 0) return typedLinks(cell);
  const addresses = linksOf(cell);
  const nowhere = [...behind, ...addresses].filter(leadsNowhere);
  return nowhere.length > 0
    ? flawed('linkUnreadable', { text: [...new Set(nowhere)].join(' ') })
    : valueOf(addresses.join(' '));
}

function typedLinks(cell: RawCell): Reading<string> {
  const text = parseText(cell);
  if (text.kind !== 'value') return text;
  const found = pieces(text.value);
  const odd = found.filter(leadsNowhere);
  if (odd.length > 0) return flawed('linkUnreadable', { text: odd.join(' ') });
  const apart = text.value.split(/[\s;]+/).filter((piece) => piece !== '');
  const asTyped = apart.length === found.length && apart.every((piece, at) => piece === found[at]);
  return asTyped ? text : valueOf(found.join(' '));
}

/** No address, or one that names no document: nothing of it is lost in silence. */
const leadsNowhere = (piece: string): boolean => !isLink(piece) || namesNoDocument(piece);

/** What stands behind text, chips and link formulas. */
function behindText({ links = [], formula = '' }: RawCell): readonly string[] {
  if (links.length > 0) return links.map(({ address }) => address);
  const found: string[] = [];
  formula.replace(linkFormula, (whole, address: string) => {
    found.push(address.replace(/""/g, '"'));
    return whole;
  });
  return found;
}

/** All addresses of a cell as they stand there, typed and behind the text, each once. */
function linksOf({ typed, formula, links = [] }: RawCell): readonly string[] {
  if (formula !== undefined) return [...new Set(behindText({ formula, links }))];
  const text = typed === undefined ? '' : String(typed);
  let from = 0;
  const inText = pieces(tidy(text))
    .filter((piece) => isLink(piece))
    .map((address) => {
      const at = Math.max(0, text.indexOf(address, from));
      from = at + address.length;
      return { address, at };
    });
  const all = [...links, ...inText].sort((a, b) => a.at - b.at).map(({ address }) => address);
  return [...new Set(all)];
}

/** Every link in a cell that leads to a document or a page, whatever stands beside it; each once. */
export const linksIn = (cell: RawCell): readonly string[] =>
  linksOf(cell).filter((address) => !leadsNowhere(address));
