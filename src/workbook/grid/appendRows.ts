import { writeColumn, type ReadTable } from './readTable';
import type { Request } from './sheets';
import { headRows, type Table, type TableRow } from './table';

/** Adds rows below the last one that holds anything; columns as people may have moved them. The grid grows with them. */
export function appendRows<Key extends string>(
  { columns }: Pick<Table<Key>, 'columns'>,
  table: ReadTable<Key>,
  added: readonly TableRow<Key>[],
): readonly Request[] {
  const { sheetId, rows, rowCount } = table;
  if (added.length === 0) return [];
  const used = rows.filter((row) => columns.some(({ key }) => row.cell(key).typed !== undefined));
  const next = Math.max(headRows, ...used.map(({ index }) => index + 1));
  const end = next + added.length;
  return [
    ...(end <= rowCount
      ? []
      : [
          {
            updateSheetProperties: {
              properties: { sheetId, gridProperties: { rowCount: end } },
              fields: 'gridProperties.rowCount',
            },
          },
        ]),
    ...columns.flatMap(({ key }) =>
      writeColumn(
        table,
        key,
        added.map((row) => row[key]),
        next,
      ),
    ),
  ];
}
