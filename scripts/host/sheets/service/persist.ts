import type { CellFormat, ExtendedValue, NumberFormat } from '../model/resources';
import type { Cell, PlacedRule, Row, Tab, Workbook } from '../model/workbook';

/** Formats and rules that many cells share are stored once, and named by their place in these lists. */
interface Shared {
  formats: CellFormat[];
  rules: PlacedRule[];
}

/** A workbook as plain JSON. What an older host wrote has one list of formats and of rules for all its tabs. */
export interface StoredWorkbook extends Omit<Workbook, 'tabs'>, Partial<Shared> {
  tabs: StoredTab[];
}

interface StoredTab extends Omit<Tab, 'rows' | 'rowProperties' | 'columnProperties'>, Partial<Shared> {
  rows: [row: number, cells: StoredCell[]][];
  rowProperties: [number, Tab['rowProperties'][number]][];
  columnProperties: [number, Tab['columnProperties'][number]][];
}

interface StoredCell extends Pick<Cell, 'textFormatRuns' | 'chipRuns'> {
  column: number;
  value?: ExtendedValue;
  computed?: ExtendedValue;
  computedFormat?: NumberFormat;
  note?: string;
  /** Places in the lists. */
  format?: number;
  rule?: number;
}

export function storeTab(tab: Tab): StoredTab {
  const formats = createList<CellFormat>();
  const rules = createList<PlacedRule>();
  return {
    ...tab,
    rows: filled(tab.rows).map(([row, cells]): [number, StoredCell[]] => [
      row,
      filled(cells ?? []).map(([column, cell]) => storeCell(column, cell, formats.place, rules.place)),
    ]),
    rowProperties: filled(tab.rowProperties),
    columnProperties: filled(tab.columnProperties),
    formats: formats.items,
    rules: rules.items,
  };
}

function createList<T>(): { items: T[]; place: (item: T) => number } {
  const items: T[] = [];
  const places = new Map<T, number>();
  return {
    items,
    place(item) {
      const known = places.get(item) ?? items.push(item) - 1;
      places.set(item, known);
      return known;
    },
  };
}

function filled<T>(list: readonly (T | undefined)[]): [number, T][] {
  const found: [number, T][] = [];
  list.forEach((item, i) => {
    if (item !== undefined) found.push([i, item]);
  });
  return found;
}

const runsOf = ({
  textFormatRuns,
  chipRuns,
}: StoredCell | Cell): Pick<Cell, 'textFormatRuns' | 'chipRuns'> => ({
  ...(textFormatRuns && { textFormatRuns }),
  ...(chipRuns && { chipRuns }),
});

function storeCell(
  column: number,
  cell: Cell,
  formatPlace: (format: CellFormat) => number,
  rulePlace: (rule: PlacedRule) => number,
): StoredCell {
  const stored: StoredCell = { column, ...runsOf(cell) };
  if (cell.userEnteredValue !== undefined) stored.value = cell.userEnteredValue;
  if (cell.computed !== undefined) stored.computed = cell.computed;
  if (cell.computedFormat !== undefined) stored.computedFormat = cell.computedFormat;
  if (cell.note !== undefined) stored.note = cell.note;
  if (cell.userEnteredFormat !== undefined) stored.format = formatPlace(cell.userEnteredFormat);
  if (cell.validation !== undefined) stored.rule = rulePlace(cell.validation);
  return stored;
}

export function restoreWorkbook({ tabs, ...rest }: StoredWorkbook): Workbook {
  const { formats: allFormats = [], rules: allRules = [], ...workbook } = rest;
  return {
    ...workbook,
    tabs: tabs.map(({ formats = allFormats, rules = allRules, ...tab }) => ({
      ...tab,
      rows: sparse(tab.rows.map(([row, cells]) => [row, restoreRow(cells, formats, rules)])),
      rowProperties: sparse(tab.rowProperties),
      columnProperties: sparse(tab.columnProperties),
      // JSON has no undefined.
      objects: { ...tab.objects, basicFilter: tab.objects.basicFilter },
    })),
  };
}

function restoreRow(
  cells: readonly StoredCell[],
  formats: readonly CellFormat[],
  rules: readonly PlacedRule[],
): Row {
  const row: (Cell | undefined)[] = [];
  for (const stored of cells) {
    const { column, value, computed, computedFormat, note, format, rule } = stored;
    const userEnteredFormat = format === undefined ? undefined : formats[format];
    const validation = rule === undefined ? undefined : rules[rule];
    row[column] = {
      ...(value === undefined ? {} : { userEnteredValue: value }),
      ...(computed === undefined ? {} : { computed }),
      ...(computedFormat === undefined ? {} : { computedFormat }),
      ...(note === undefined ? {} : { note }),
      ...(userEnteredFormat === undefined ? {} : { userEnteredFormat }),
      ...(validation === undefined ? {} : { validation }),
      ...runsOf(stored),
    };
  }
  return row;
}

function sparse<T>(entries: readonly (readonly [number, T])[]): T[] {
  const list: T[] = [];
  for (const [i, item] of entries) list[i] = item;
  return list;
}
