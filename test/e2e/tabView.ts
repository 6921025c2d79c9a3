import { cellName } from '../../src/workbook/grid/a1';
type Sheet = gapi.client.sheets.Sheet;
export type CellData = gapi.client.sheets.CellData;

/** A tab as somebody sees who knows only how it is laid out: hidden keys in row 1 and in column `key`, data from row 4. */
export interface TabView {
  readonly sheet: Sheet;
  readonly sheetId: number;
  /** Column keys, from the left. */
  readonly keys: readonly string[];
  /** The data rows, each cell by its column key; zero-based grid row of the first: 3. */
  readonly rows: readonly RowView[];
  /** The row whose cell in `column` holds this text; throws where there is none. */
  row(column: string, text: string): RowView;
  values(column: string): readonly unknown[];
}

export interface RowView {
  /** Zero-based, in the grid. */
  readonly index: number;
  cell(column: string): CellData;
  value(column: string): unknown;
  /** `H12`. */
  a1(column: string): string;
}

const headRows = 3;

export function viewOf(title: string, sheets: readonly Sheet[] = []): TabView {
  const sheet = sheets.find(({ properties }) => properties?.title === title);
  if (sheet === undefined) throw new Error(`No tab ${title}`);
  const grid = (sheet.data?.[0]?.rowData ?? []).map(({ values = [] }) => values);
  const keys = (grid[0] ?? []).map((cell) => String(valueOf(cell) ?? ''));
  const rows = grid.slice(headRows).map((cells, at): RowView => {
    const index = headRows + at;
    const cell = (column: string): CellData => cells[columnAt(keys, column)] ?? {};
    return {
      index,
      cell,
      value: (column) => valueOf(cell(column)),
      a1: (column) => cellName(index, columnAt(keys, column)),
    };
  });
  return {
    sheet,
    sheetId: sheet.properties?.sheetId ?? 0,
    keys,
    rows,
    row(column, text) {
      const found = rows.find((row) => row.value(column) === text);
      if (found === undefined) throw new Error(`No ${text} in column ${column} of ${title}`);
      return found;
    },
    values: (column) => rows.map((row) => row.value(column)),
  };
}

function columnAt(keys: readonly string[], column: string): number {
  const at = keys.indexOf(column);
  if (at < 0) throw new Error(`No column ${column} among ${keys.join(', ')}`);
  return at;
}

/** What a cell evaluates to. */
const valueOf = ({ effectiveValue }: CellData): unknown =>
  effectiveValue?.stringValue ?? effectiveValue?.numberValue ?? effectiveValue?.boolValue;
