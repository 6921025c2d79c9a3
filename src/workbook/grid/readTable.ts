import { appError } from '../../core/appError';
import { emptyCell, type RawCell } from '../../core/parse/rawCell';
import { named, officeRole } from '../../text/vi';
import { fromCell, holds, textOf, toCell, type CellValue } from './cells';
import { firstFormat } from './format';
import { pointFormat, showNumbers } from './pointFormats';
import { runsOf } from './runs';
import type { CellData, Request, Sheet } from './sheets';
import { headRows, type Column, type Placed, type Table } from './table';

/** One data row as found: its place in the grid (zero-based), and its cells by column key. */
export interface ReadRow<Key extends string> {
  readonly index: number;
  cell(key: Key): RawCell;
  /** The cell's text; '' where there is none. */
  text(key: Key): string;
  /** The cell with all that was read of it. */
  data(key: Key): CellData | undefined;
}

export interface ReadTable<Key extends string> {
  readonly sheetId: number;
  readonly title: string;
  readonly rowCount: number;
  readonly rows: readonly ReadRow<Key>[];
  /** Where a column stands now; -1: it came after the workbook was made. */
  column(key: Key): number;
  /** Its header as it reads now. */
  header(key: Key): string;
}

/** One of thousands: its methods are shared. */
class FoundRow<Key extends string> implements ReadRow<Key> {
  constructor(
    readonly index: number,
    private readonly values: readonly CellData[],
    private readonly column: (key: Key) => number,
  ) {}

  cell(key: Key): RawCell {
    const data = this.data(key);
    return data ? fromCell(data) : emptyCell;
  }

  text(key: Key): string {
    return textOf(this.data(key));
  }

  data(key: Key): CellData | undefined {
    return this.values[this.column(key)];
  }
}

/**
 * Reads a table back, wherever people moved its columns. A missing column is an `AppError`, unless it came after the first
 * format: then its cells read as empty, and nothing is written there.
 */
export function readTable<Key extends string>(
  table: Pick<Table<Key>, 'columns' | 'title'>,
  sheet: Sheet,
): ReadTable<Key> {
  const rowData = sheet.data?.[0]?.rowData ?? [];
  const keys = (rowData[0]?.values ?? []).map(({ userEnteredValue }) => userEnteredValue?.stringValue);
  const columns = new Map<Key, number>(table.columns.map(({ key }) => [key, keys.indexOf(key)]));
  const isGone = ({ key, since = firstFormat }: Column<Key>): boolean =>
    since === firstFormat && columns.get(key) === -1;
  const missing = sheet.absent ? undefined : table.columns.find(isGone);
  if (missing) {
    throw appError('columnMissing', { tab: table.title, column: named(missing.header, officeRole) });
  }
  const column = (key: Key): number => columns.get(key) ?? -1;
  return {
    sheetId: sheet.properties?.sheetId ?? 0,
    title: sheet.properties?.title ?? table.title,
    rowCount: sheet.properties?.gridProperties?.rowCount ?? rowData.length,
    rows: rowData
      .slice(headRows)
      .map(({ values = [] }, offset) => new FoundRow(headRows + offset, values, column)),
    column,
    header: (key) => textOf(rowData[headRows - 1]?.values?.[column(key)]),
  };
}

/** The columns of a table where they stand in the tab that was read. */
export function placedColumns<Key extends string>(
  { columns }: Pick<Table<Key>, 'columns'>,
  { sheetId, column }: ReadTable<Key>,
): Placed<Key> {
  const places: (Column<Key> | undefined)[] = [];
  for (const known of columns) {
    const at = column(known.key);
    if (at !== -1) places[at] = known;
  }
  return { sheetId, columns: Array.from(places) };
}

/** Fills one column from a row on, points with their format; `undefined` empties a cell. Nothing where the column is not there yet. */
export const writeColumn = <Key extends string>(
  table: Pick<ReadTable<Key>, 'sheetId' | 'column'>,
  key: Key,
  values: readonly CellValue[],
  rowIndex = headRows,
): readonly Request[] => {
  const columnIndex = table.column(key);
  if (columnIndex === -1) return [];
  return [
    {
      updateCells: {
        rows: values.map((value) => ({ values: [toCell(value)] })),
        fields: 'userEnteredValue',
        start: { sheetId: table.sheetId, rowIndex, columnIndex },
      },
    },
    ...showNumbers(table.sheetId, columnIndex, rowIndex, values.map(pointFormat)),
  ];
};

/** All of a column where one of its cells is stale, so that the whole of it is shown in one way. */
export const writeWhole = <Key extends string>(
  table: ReadTable<Key>,
  column: Key,
  values: readonly CellValue[],
): readonly Request[] =>
  table.rows.some((row, at) => !holds(row.data(column), values[at]))
    ? writeColumn(table, column, values)
    : [];

/**
 * Brings columns up to date, row by row as they were read, each by what `valuesOf` says of its key; unknown rows are
 * emptied. What a cell holds already is not written again.
 */
export const writeByKey = <Key extends string, Shown extends Key>(
  table: ReadTable<Key>,
  keys: readonly string[],
  columns: readonly Shown[],
  valuesOf: (key: string) => Readonly<Record<Shown, CellValue>> | undefined,
): readonly Request[] => writeStale(table, columns, keys.map(valuesOf));

/** The same, where it is known row by row what is to stand there. */
export const writeStale = <Key extends string, Shown extends Key>(
  table: ReadTable<Key>,
  columns: readonly Shown[],
  shown: readonly (Readonly<Record<Shown, CellValue>> | undefined)[],
): readonly Request[] =>
  columns.flatMap((column) => {
    const isStale = table.rows.map((row, at) => !holds(row.data(column), shown[at]?.[column]));
    return runsOf(isStale)
      .filter(({ value }) => value)
      .flatMap(({ from, to }) =>
        writeColumn(
          table,
          column,
          shown.slice(from, to).map((values) => values?.[column]),
          headRows + from,
        ),
      );
  });
