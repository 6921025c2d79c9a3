import type { GridRange } from '../resource';

/** A rectangle of cells, counted from 0, all edges within it. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** 0 → `A`, 26 → `AA`. */
function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnIndex(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function rectName(rect: Rect): string {
  const first = cellName(rect.top, rect.left);
  const last = cellName(rect.bottom, rect.right);
  return first === last ? first : `${first}:${last}`;
}

/** `$A$1:$B$2`, as names and lists of values need it. */
export function absoluteRectName(rect: Rect): string {
  return rectName(rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** `A1`, `A1:B2`, with or without `$`; throws at anything else. */
export function parseRect(name: string): Rect {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/i.exec(name.replaceAll('$', ''));
  const [, left, top, right, bottom] = match ?? [];
  if (left === undefined || top === undefined) throw new Error(`Not a range of cells: ${name}`);
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom ?? top) - 1,
    right: columnIndex(right ?? left),
  };
}

/** A range of the API has half-open edges, and an absent edge means the edge of the grid. */
export function rectOf(range: GridRange, size: GridSize): Rect {
  return {
    top: range.startRowIndex ?? 0,
    left: range.startColumnIndex ?? 0,
    bottom: Math.min(range.endRowIndex ?? size.rows, size.rows) - 1,
    right: Math.min(range.endColumnIndex ?? size.columns, size.columns) - 1,
  };
}

/** A range may lie beyond a grid that was trimmed since. */
export function hasCells(rect: Rect): boolean {
  return rect.top <= rect.bottom && rect.left <= rect.right;
}

export function rangeOf(rect: Rect, sheetId: number): GridRange {
  return {
    sheetId,
    startRowIndex: rect.top,
    endRowIndex: rect.bottom + 1,
    startColumnIndex: rect.left,
    endColumnIndex: rect.right + 1,
  };
}

export function intersects(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
