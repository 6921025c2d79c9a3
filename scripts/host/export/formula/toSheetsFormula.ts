import { mapCode, splitFormula } from './splitFormula';

const keptPattern = /^IFERROR\(__xludf\.DUMMYFUNCTION\(((?:"(?:[^"]|"")*"&?)+)\),/;
const endOfGrid = /(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})1048576\b/gi;

/** The way back from `toExcelFormula`: `IF(A1>0,"a",1)` → `=IF(A1>0;"a";1)`. */
export function toSheetsFormula(formula: string, decimalComma: boolean): string {
  const kept = keptPattern.exec(formula)?.[1];
  if (kept !== undefined) return `=${fromLiteral(kept)}`;
  const parts = mapCode(splitFormula(formula), (character, inArray, before, after) => {
    if (character === '.' && decimalComma && isDigit(before) && isDigit(after)) return ',';
    if (character !== ',') return character;
    if (inArray) return decimalComma ? '\\' : ',';
    return ';';
  });
  const body = parts
    .map((part) =>
      part.kind === 'code'
        ? part.text.replace(/_xlfn\.(?:_xlws\.)?/g, '').replace(endOfGrid, '$1')
        : part.text,
    )
    .join('');
  return `=${body}`;
}

/** The text of `"a"&"b"`. */
export function fromLiteral(joined: string): string {
  return splitFormula(joined)
    .filter((part) => part.kind === 'string')
    .map((part) => part.text.slice(1, -1).replaceAll('""', '"'))
    .join('');
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
