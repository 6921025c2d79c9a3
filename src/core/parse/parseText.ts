import { dayOfSerial } from '../day';
import { empty, flawed, isBlank, tidy, valueOf, type RawCell, type Reading } from './rawCell';
import { numberPrefix } from './vocabulary';

/** Longer than any explanation that somebody will read; far below the 50,000 characters that a cell holds. */
export const longestText = 5000;

/** Số of an office `735/`, with its year `09/2015/`, or of a Party body `15-NQ/`, before the signs of kind and author. */
const documentNo = new RegExp(
  `^(?:${numberPrefix}:? ?)?\\d+[a-z]?(?: ?/ ?(?:\\d{4} ?/ ?)?| ?[-–] ?\\p{L}+ ?/ ?)\\p{L}[\\p{L}\\d&.]*(?: ?[-–] ?[\\p{L}\\d&.]+)*$`,
  'iu',
);

const link = /^https?:\/\/[^\s/]+\.[^\s/]+/i;
const linkFormula = /^=\s*HYPERLINK\(\s*"([^"]+)"/i;

export function parseText(cell: RawCell): Reading<string> {
  if (isBlank(cell)) return empty;
  if (cell.formula !== undefined) return flawed('formulaInEntry', { formula: cell.formula });
  const text = tidy(shownText(cell));
  return text.length > longestText
    ? flawed('textTooLong', { length: text.length, most: longestText })
    : valueOf(text);
}

/** Sheets makes a day of `12/2021`: that is what the person sees, not its serial number. */
export const shownText = ({ typed, format }: RawCell): string =>
  typeof typed === 'number' && (format === 'DATE' || format === 'DATE_TIME')
    ? dayOfSerial(typed).split('-').reverse().join('/')
    : String(typed);

/** Số, ký hiệu: `735/UBND-VHTT`, `09/2015/QĐ-TTg`, `15-NQ/HU`; several stand apart by ';' or line breaks. */
export function parseDocumentNo(cell: RawCell): Reading<string> {
  const text = parseText(cell);
  if (text.kind !== 'value') return text;
  const pieces = shownText(cell)
    .split(/[;\n]/)
    .map(tidy)
    .filter((piece) => piece !== '');
  const odd = pieces.find((piece) => !documentNo.test(piece));
  return odd === undefined ? valueOf(pieces.join('; ')) : flawed('documentNoMalformed', { text: odd });
}

/** Links as typed: one or several, apart by spaces, line breaks or ';'; or the address behind a HYPERLINK formula. */
export function parseLinks(cell: RawCell): Reading<string> {
  const behind = linkFormula.exec(cell.formula ?? '')?.[1];
  const text = parseText(behind === undefined ? cell : { typed: behind });
  if (text.kind !== 'value') return text;
  const pieces = text.value.split(/[\s;]+/).filter((piece) => piece !== '');
  const odd = pieces.find((piece) => !link.test(piece));
  return odd === undefined ? text : flawed('linkUnreadable', { text: odd });
}

/** Every link in a cell, whatever stands beside it; each once, without the full stop of a sentence. */
export function linksIn({ typed, formula = '' }: RawCell): readonly string[] {
  const text = linkFormula.exec(formula)?.[1] ?? (typed === undefined ? '' : String(typed));
  const pieces = tidy(text)
    .split(/[\s;]+/)
    .map((piece) => piece.replace(/[.,)\]]+$/, ''));
  return [...new Set(pieces.filter((piece) => link.test(piece)))];
}
