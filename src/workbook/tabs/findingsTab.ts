import { banners, findingHeaders, tabTitles } from '../../text/vi';
import type { CellValue } from '../cells';
import type { Request, Sheet } from '../sheets';
import { colors } from '../style';
import { readTable, writeColumn } from '../readTable';
import { defineColumns, formatData, headRows, type Table } from '../table';

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
  const table = readTable(findingsTable, sheet);
  const { sheetId } = table;
  const shown = rows.length > 0 ? rows : [undefined];
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { rowCount: headRows + shown.length } },
        fields: 'gridProperties.rowCount',
      },
    },
    // Column by column: somebody may have moved them, or put one of his own between them.
    ...findingsTable.columns.map(({ key }) =>
      writeColumn(
        table,
        key,
        shown.map((row) => row?.[key]),
      ),
    ),
    ...formatData(findingsTable, shown.length),
  ];
}
