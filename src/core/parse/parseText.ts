import { empty, flawed, isBlank, tidy, valueOf, type RawCell, type Reading } from './rawCell';
import { numberPrefix } from './vocabulary';

/** Longer than any explanation that somebody will read; far below the 50,000 characters that a cell holds. */
export const longestText = 5000;

const documentNo = new RegExp(
  `^(?:${numberPrefix}:? ?)?\\d+[a-z]?\\s?/\\s?(?:\\d{4}\\s?/\\s?)?\\p{L}[\\p{L}\\d&.-]*$`,
  'iu',
);

export function parseText(cell: RawCell): Reading<string> {
  if (isBlank(cell)) return empty;
  if (cell.formula !== undefined) return flawed('formulaInEntry', { formula: cell.formula });
  const text = tidy(String(cell.typed));
  return text.length > longestText
    ? flawed('textTooLong', { length: text.length, most: longestText })
    : valueOf(text);
}

/** Số, ký hiệu: `735/UBND-VHTT`, `1784/QĐ-UBND`, `09/2015/QĐ-TTg`, `03/2014/TT-BTTTT`. */
export function parseDocumentNo(cell: RawCell): Reading<string> {
  const text = parseText(cell);
  if (text.kind !== 'value') return text;
  const pieces = text.value.split(/\s*[;\n]\s*/).filter((piece) => piece !== '');
  const odd = pieces.find((piece) => !documentNo.test(piece));
  return odd === undefined ? text : flawed('documentNoMalformed', { text: odd });
}

/** Links as typed: one or several, apart by spaces, line breaks or ';'. */
export function parseLinks(cell: RawCell): Reading<string> {
  const text = parseText(cell);
  if (text.kind !== 'value') return text;
  const pieces = text.value.split(/[\s;]+/).filter((piece) => piece !== '');
  const odd = pieces.find((piece) => !/^https?:\/\/[^\s/]+\.[^\s/]+/.test(piece));
  return odd === undefined ? text : flawed('linkUnreadable', { text: odd });
}
