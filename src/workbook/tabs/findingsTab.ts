import { banners, findingHeaders, tabTitles } from '../../text/vi';
import { toCell, type CellValue } from '../cells';
import type { Request, Sheet } from '../sheets';
import { colors } from '../style';
import { defineColumns, formatData, headRows, readTable, type Table } from '../table';

type Key = keyof typeof findingHeaders;

/** `Kiểm tra`: all that needs a look, the gravest first. */
export const findingsTable: Table<Key> = {
  sheetId: 22,
  title: tabTitles.findings,
  banner: banners.findings,
  columns: defineColumns(findingHeaders, {
    severity: { block: 'machine', width: 130 },
    unit: { block: 'machine', width: 230 },
    criterion: { block: 'machine', width: 320 },
    cell: { block: 'machine', width: 130 },
    message: { block: 'machine', width: 620 },
  }),
  tabColor: colors.tab.tool,
};

export type FindingRow = Readonly<Record<Key, CellValue>>;

/** Replaces the list: the grid grows or shrinks to its length, so that nothing old remains. */
export function writeFindings(sheet: Sheet, rows: readonly FindingRow[]): readonly Request[] {
  const { sheetId, column } = readTable(findingsTable, sheet);
  const order = findingsTable.columns.map(({ key }) => key).sort((a, b) => column(a) - column(b));
  const shown = rows.length > 0 ? rows : [undefined];
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { rowCount: headRows + shown.length } },
        fields: 'gridProperties.rowCount',
      },
    },
    {
      updateCells: {
        rows: shown.map((row) => ({ values: order.map((key) => toCell(row?.[key])) })),
        fields: 'userEnteredValue',
        start: { sheetId, rowIndex: headRows, columnIndex: 0 },
      },
    },
    ...formatData(findingsTable, shown.length),
  ];
}
