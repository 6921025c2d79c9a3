import type { CellRule, CellView, ClosedArea, TabView } from '../api';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

export const cellName = ({ row, column }: Place): string => `${columnLetters(column)}${String(row + 1)}`;

export const cellAt = (view: TabView, { row, column }: Place): CellView | undefined =>
  view.cells[row]?.[column] ?? undefined;

export function ruleAt(view: TabView, place: Place): CellRule | undefined {
  const index = cellAt(view, place)?.rule;
  return index === undefined ? undefined : view.rules[index];
}

/** What keeps this person out of the cell, as far as the page knows; the host decides. */
export const closedAt = (view: TabView, { row, column }: Place): ClosedArea | undefined =>
  view.closed.find(
    ({ top, left, bottom, right }) => row >= top && row < bottom && column >= left && column < right,
  );

export const entryOf = (cell: CellView | undefined): string => cell?.entry ?? cell?.text ?? '';

/** `B4` or `B4:C9` to the first cell; undefined where it is no such thing. */
export function placeOf(a1: string): Place | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)/i.exec(a1);
  if (found === null) return undefined;
  const [, letters = '', digits = ''] = found;
  const column = [...letters.toUpperCase()].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

export const usualColumn = 100;

export const columnWidth = ({ columns }: TabView, column: number): number =>
  columns[column]?.size ?? usualColumn;

const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What is known of a key that was pressed. */
interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Where a key alone leads: one cell on. Together with others it selects or jumps. */
export const arrowOf = ({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Key): readonly [rows: number, columns: number] | undefined =>
  ctrlKey || metaKey || altKey || shiftKey ? undefined : arrows[key];

/** The rows that are shown, frozen ones apart, and the columns likewise. */
export interface Shape {
  readonly frozenRows: readonly number[];
  readonly rows: readonly number[];
  readonly frozenColumns: readonly number[];
  readonly columns: readonly number[];
}

/** Frozen columns leave at least this share of the room to the others, or a narrow screen would show nothing else. */
const mostFrozen = 0.6;

/** @param room the width there is, in pixels */
export function shapeOf(view: TabView, room: number): Shape {
  const { rows, columns, frozenRows, frozenColumns } = view;
  const shown = (list: readonly { readonly hidden?: true }[]): number[] =>
    list.flatMap(({ hidden }, i) => (hidden === true ? [] : [i]));
  const [shownRows, shownColumns] = [shown(rows), shown(columns)];
  let width = 0;
  const frozen = shownColumns.filter((column) => {
    width += columnWidth(view, column);
    return column < frozenColumns && width <= room * mostFrozen;
  });
  return {
    frozenRows: shownRows.filter((row) => row < frozenRows),
    rows: shownRows.filter((row) => row >= frozenRows),
    frozenColumns: frozen,
    columns: shownColumns.slice(frozen.length),
  };
}

/** From which column on a column is shown: with the one before it, where both fit beside the frozen ones. */
export function firstColumn(
  view: TabView,
  { frozenColumns, columns }: Shape,
  wanted: number,
  room: number,
): number {
  const both = [...frozenColumns, ...columns.slice(Math.max(0, wanted - 1), wanted + 1)];
  const width = both.reduce((sum, column) => sum + columnWidth(view, column), 0);
  return Math.max(0, width <= room ? wanted - 1 : wanted);
}

/** The cells of which the text differs between two views of the same tab. */
export function changedCells(before: TabView, after: TabView): ReadonlySet<string> {
  const changed = new Set<string>();
  const last = Math.max(before.cells.length, after.cells.length);
  for (let row = 0; row < last; row += 1) {
    const [old = [], now = []] = [before.cells[row], after.cells[row]];
    for (let column = 0; column < Math.max(old.length, now.length); column += 1) {
      if (old[column]?.text !== now[column]?.text) changed.add(`${String(row)}:${String(column)}`);
    }
  }
  return changed;
}
