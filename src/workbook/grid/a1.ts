import type { GridRange } from './sheets';

/** 0 → A, 26 → AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Zero-based row and column → `H12`. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${String(row + 1)}`;

/** `H12` → zero-based row and column, as `cellName` would name it. */
export function placeOfCell(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(number) - 1, column };
}

export const quoteTab = (title: string): string => `'${title.replace(/'/g, "''")}'`;

/** `B4:D9`, of one cell `B4`. */
export function rangeName(range: Omit<GridRange, 'sheetId'>): string {
  const first = cellName(range.startRowIndex, range.startColumnIndex);
  const last = cellName(range.endRowIndex - 1, range.endColumnIndex - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A bounded, absolute range for formulas: `'Số liệu chung'!$F$4:$F$60`. */
export const columnRange = (title: string, column: number, firstRow: number, endRow: number): string =>
  `${quoteTab(title)}!$${columnName(column)}$${String(firstRow + 1)}:$${columnName(column)}$${String(endRow)}`;
