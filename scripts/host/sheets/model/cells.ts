import type { Rect } from './rect';
import type { ExtendedValue, NumberFormat } from './resources';
import type { Cell, Tab } from './workbook';

export const cellAt = (tab: Tab, row: number, column: number): Cell | undefined => tab.rows[row]?.[column];

/** Puts a cell, or takes it away; the row is replaced. The tab must be one that may be changed. */
export function putCell(tab: Tab, row: number, column: number, cell: Cell | undefined): void {
  const cells = tab.rows[row];
  if (cells?.[column] === cell) return;
  const next = cells?.slice() ?? [];
  next[column] = cell;
  tab.rows[row] = next;
}

/** Each cell there is, replaced by what `change` gives; a row in which nothing changes stays the same one. */
export function mapCells(tab: Tab, change: (cell: Cell) => Cell): void {
  tab.rows.forEach((row, at) => {
    if (row === undefined) return;
    const next = row.map((cell) => cell && change(cell));
    if (next.some((cell, column) => cell !== row[column])) tab.rows[at] = next;
  });
}

/** What the cell evaluates to; undefined where it is blank. */
export function effectiveValue(cell: Cell | undefined): ExtendedValue | undefined {
  const entered = cell?.userEnteredValue;
  if (entered?.formulaValue === undefined) return entered;
  const computed = cell?.computed;
  return computed === undefined || Object.keys(computed).length === 0 ? undefined : computed;
}

/** The number format that the cell is shown in: its own, or the one that its formula took over. */
export const numberFormatOf = (cell: Cell | undefined): NumberFormat | undefined =>
  cell?.userEnteredFormat?.numberFormat ?? cell?.computedFormat;

/** Visits the cells that exist within the rectangle, row by row. */
export function eachCell(
  tab: Tab,
  rect: Rect,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const last = Math.min(rect.bottom, tab.rows.length);
  for (let row = rect.top; row < last; row += 1) {
    const cells = tab.rows[row];
    if (cells === undefined) continue;
    const end = Math.min(rect.right, cells.length);
    for (let column = rect.left; column < end; column += 1) {
      const cell = cells[column];
      if (cell !== undefined) visit(cell, row, column);
    }
  }
}

/** The cell without what is empty; undefined where nothing is left. */
export function tidyCell(cell: { readonly [K in keyof Cell]?: Cell[K] | undefined }): Cell | undefined {
  const tidy: { -readonly [K in keyof Cell]: Cell[K] } = {};
  if (cell.userEnteredValue !== undefined) tidy.userEnteredValue = cell.userEnteredValue;
  if (cell.computed !== undefined) {
    tidy.computed = cell.computed;
    if (cell.computedFormat !== undefined) tidy.computedFormat = cell.computedFormat;
  }
  if (cell.userEnteredFormat !== undefined) tidy.userEnteredFormat = cell.userEnteredFormat;
  if (cell.note !== undefined) tidy.note = cell.note;
  if (cell.validation !== undefined) tidy.validation = cell.validation;
  if (cell.textFormatRuns?.length) tidy.textFormatRuns = cell.textFormatRuns;
  if (cell.chipRuns?.length) tidy.chipRuns = cell.chipRuns;
  return Object.keys(tidy).length === 0 ? undefined : tidy;
}
