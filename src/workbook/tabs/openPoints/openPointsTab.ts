import type { CellValue } from '../../grid/cells';
import { readTable, writeColumn } from '../../grid/readTable';
import type { Request, Sheet } from '../../grid/sheets';
import { colors } from '../../grid/style';
import {
  createTable,
  defineColumns,
  formatData,
  headRows,
  type Table,
  type TabPlace,
} from '../../grid/table';
import { openPointsWords } from './words';

type Key = keyof typeof openPointsWords.headers;

/** `Điểm còn có thể lấy`: what the district can still win, row by row. Filled by every compile. */
export const openPointsTable: Table<Key> = {
  sheetId: 27,
  title: openPointsWords.title,
  banner: openPointsWords.banner,
  columns: defineColumns(openPointsWords.headers, {
    position: { block: 'machine', width: 60, align: 'CENTER' },
    unit: { block: 'machine', width: 210 },
    criterion: { block: 'machine', width: 330 },
    points: { block: 'machine', width: 90 },
    cell: { block: 'machine', width: 90 },
    state: { block: 'machine', width: 130 },
    todo: { block: 'machine', width: 320 },
  }),
  tabColor: colors.tab.summary,
};

export const createOpenPointsTab = (place: TabPlace): readonly Request[] =>
  createTable(openPointsTable, [], place);

export type OpenPointRow = Readonly<Record<Key, CellValue>>;

/** Replaces the list: the grid grows or shrinks to its length, so that nothing old remains. */
export function writeOpenPoints(sheet: Sheet, rows: readonly OpenPointRow[]): readonly Request[] {
  const table = readTable(openPointsTable, sheet);
  const { sheetId } = table;
  const shown = rows.length > 0 ? rows : [undefined];
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { rowCount: headRows + shown.length } },
        fields: 'gridProperties.rowCount',
      },
    },
    ...openPointsTable.columns.flatMap(({ key }) =>
      writeColumn(
        table,
        key,
        shown.map((row) => row?.[key]),
      ),
    ),
    ...formatData(openPointsTable, shown.length),
  ];
}
