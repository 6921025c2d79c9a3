import { holds, toCell, type CellValue } from '../grid/cells';
import type { KeyedTab } from '../grid/movedTab';
import { placedColumns, readTable, type ReadRow, type ReadTable } from '../grid/readTable';
import type { Request, Sheet } from '../grid/sheets';
import { formatData, headRows, type Placed, type Table, type TableRow } from '../grid/table';
import { placeRows, withInserted, type Insertion } from './placeRows';

/** A table of a period workbook as it was read. */
export interface FoundTable<Key extends string> {
  readonly read: ReadTable<Key>;
  readonly placed: Placed<Key>;
  readonly keyColumn: Key;
  /** Row keys down to the edge of the grid, '' where there is none. */
  readonly keys: readonly string[];
}

export function findTable<Key extends string>(
  expected: Pick<Table<Key>, 'columns' | 'title'>,
  keyColumn: Key,
  sheet: Sheet,
): FoundTable<Key> {
  const read = readTable(expected, sheet);
  const keys = Array.from({ length: Math.max(read.rowCount - headRows, read.rows.length) }, (_, at) => {
    const row = read.rows[at];
    return row ? row.text(keyColumn) : '';
  });
  return { read, placed: placedColumns(expected, read), keyColumn, keys };
}

export interface NewRow<Key extends string> {
  readonly key: string;
  /** Whose block it belongs to. */
  readonly owner: string;
  readonly values: TableRow<Key>;
}

export interface TableChange<Key extends string> {
  /** What the program's own cells of a row that is there should hold; undefined: leave the row alone. */
  rewritten(key: string, row: ReadRow<Key>): TableRow<Key> | undefined;
  readonly added: readonly NewRow<Key>[];
  /** Undefined where the key tells of nobody. */
  ownerOf(key: string): string | undefined;
  readonly order: readonly string[];
  readonly within: boolean;
  /** Further requests for rows that were just inserted from the grid row `firstRow` on. */
  dressNew?(firstRow: number, count: number): readonly Request[];
}

/** How one tab changes. Nothing in it can overwrite a cell that a person may type in, wherever rows have moved. */
export interface TabUpdate {
  /** In order: cells of rows as they were read, then new rows from below, each filled where it was inserted. */
  readonly requests: readonly Request[];
  readonly insertions: readonly Insertion<NewRow<string>>[];
  readonly rewrittenCells: number;
  /** The row keys as they should be afterwards, and whose each row then is. */
  readonly keyed: KeyedTab;
  readonly owners: readonly (string | undefined)[];
}

export function updateTable<Key extends string>(found: FoundTable<Key>, change: TableChange<Key>): TabUpdate {
  const { read, placed, keyColumn, keys } = found;
  const ownerOf = (key: string): string | undefined => (key === '' ? undefined : change.ownerOf(key));
  const owners = keys.map(ownerOf);
  const insertions = placeRows(owners, change.added, change);
  const rewrites = read.rows.flatMap((row, at) => {
    const wanted = keys[at] === undefined || keys[at] === '' ? undefined : change.rewritten(keys[at], row);
    return wanted ? differences(placed, row, wanted) : [];
  });
  return {
    requests: [
      ...writeRuns(placed, rewrites),
      // From below, so that the rows above stay where they were read.
      ...[...insertions].reverse().flatMap((insertion) => insertRows(placed, insertion, change)),
    ],
    insertions,
    rewrittenCells: rewrites.length,
    owners: withInserted(owners, insertions, ({ owner }) => owner),
    keyed: {
      sheetId: read.sheetId,
      title: read.title,
      column: read.column(keyColumn),
      keys: withInserted(keys, insertions, ({ key }) => key),
    },
  };
}

interface Rewrite {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

function differences<Key extends string>(
  { columns }: Placed<Key>,
  row: ReadRow<Key>,
  wanted: TableRow<Key>,
): readonly Rewrite[] {
  return columns.flatMap((known, column) => {
    if (!known || !(known.key in wanted)) return [];
    const value = wanted[known.key];
    return holds(row.data(known.key), value) ? [] : [{ row: row.index, column, value }];
  });
}

/** One request for neighbours in a column. */
function writeRuns({ sheetId }: Placed, rewrites: readonly Rewrite[]): readonly Request[] {
  const sorted = [...rewrites].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Rewrite[][] = [];
  for (const rewrite of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last?.column === rewrite.column && last.row === rewrite.row - 1) run.push(rewrite);
    else runs.push([rewrite]);
  }
  return runs.flatMap(([first, ...others]) =>
    first
      ? [
          {
            updateCells: {
              rows: [first, ...others].map(({ value }) => ({ values: [toCell(value)] })),
              fields: 'userEnteredValue',
              start: { sheetId, rowIndex: first.row, columnIndex: first.column },
            },
          },
        ]
      : [],
  );
}

/** Filled at the very index at which they were inserted: in one batch, so nothing else can stand there. */
function insertRows<Key extends string>(
  placed: Placed<Key>,
  { at, rows }: Insertion<NewRow<Key>>,
  { dressNew }: TableChange<Key>,
): readonly Request[] {
  const { sheetId, columns } = placed;
  const firstRow = headRows + at;
  const endRow = firstRow + rows.length;
  return [
    {
      insertDimension: {
        range: { sheetId, dimension: 'ROWS', startIndex: firstRow, endIndex: endRow },
        // The row above the first one is the header.
        inheritFromBefore: at > 0,
      },
    },
    // What the neighbour looks like is none of the new row's: a per cent that somebody typed there, for one.
    {
      repeatCell: {
        range: {
          sheetId,
          startRowIndex: firstRow,
          endRowIndex: endRow,
          startColumnIndex: 0,
          endColumnIndex: columns.length,
        },
        cell: {},
        fields: 'userEnteredFormat,dataValidation',
      },
    },
    ...formatData(placed, rows.length, firstRow),
    {
      updateCells: {
        rows: rows.map(({ values }) => ({
          values: columns.map((known) => toCell(known && values[known.key])),
        })),
        fields: 'userEnteredValue',
        start: { sheetId, rowIndex: firstRow, columnIndex: 0 },
      },
    },
    ...(dressNew?.(firstRow, rows.length) ?? []),
  ];
}
