import { banners, logHeaders, tabTitles } from '../../text/vi';
import { toCell, type CellValue } from '../cells';
import type { Request, Sheet } from '../sheets';
import { colors } from '../style';
import { readTable } from '../readTable';
import { defineColumns, headRows, type Table } from '../table';

type Key = keyof typeof logHeaders;

/** `Nhật ký`: who did what, when. */
export const logTable: Table<Key> = {
  sheetId: 15,
  title: tabTitles.log,
  banner: banners.log,
  columns: defineColumns(logHeaders, {
    at: { block: 'machine', width: 140 },
    who: { block: 'machine', width: 220 },
    action: { block: 'machine', width: 180 },
    details: { block: 'machine', width: 520 },
  }),
  tabColor: colors.tab.tool,
};

type LogLine = Readonly<Record<Key, CellValue>>;

/** Adds one line below the last; columns as people may have moved them. A log that is not as it should be fails at once. */
export function logWriter(sheet: Sheet): (line: LogLine) => readonly Request[] {
  const { sheetId, rows, rowCount, column } = readTable(logTable, sheet);
  const used = rows.filter((row) => logTable.columns.some(({ key }) => row.cell(key).typed !== undefined));
  const next = used.length === 0 ? headRows : Math.max(...used.map(({ index }) => index)) + 1;
  return (line) => [
    ...(next < rowCount ? [] : [growTo(sheetId, next + 1)]),
    ...logTable.columns.map(({ key }) => ({
      updateCells: {
        rows: [{ values: [toCell(line[key])] }],
        fields: 'userEnteredValue',
        start: { sheetId, rowIndex: next, columnIndex: column(key) },
      },
    })),
  ];
}

const growTo = (sheetId: number, rowCount: number): Request => ({
  updateSheetProperties: {
    properties: { sheetId, gridProperties: { rowCount } },
    fields: 'gridProperties.rowCount',
  },
});
