import { findSheet } from '../grid/findSheet';
import { readTable } from '../grid/readTable';
import type { Sheet, Spreadsheet } from '../grid/sheets';
import { headRows, type Table } from '../grid/table';
import { findPeriodSheet } from './findPeriodSheet';
import type { FoundTab } from '../protection/foundTab';
import type { TableLayout } from '../protection/tiles';
import { periodTabs } from '../tabs/list';
import type { PeriodPart } from '../tabs/tab';
import { readWeights, weightsTable } from '../tabs/weights/weightsTab';

/**
 * Where the columns and the rows of each unit really are. A tab or column that is gone is an `AppError`; one that came
 * after the workbook was made is left out.
 */
export function readLayouts(workbook: Spreadsheet): readonly FoundTab[] {
  const { groups } = readWeights(findSheet(workbook, weightsTable));
  return periodTabs(groups).flatMap((tab): readonly FoundTab[] => {
    const {
      title,
      table,
      period: { owned },
    } = tab;
    const sheet = findPeriodSheet(workbook, groups, tab);
    if (sheet.absent) return [];
    if (table && owned) return [readTableTab(table, owned, sheet)];
    return [{ sheet, layout: { kind: 'tab', title, sheetId: sheet.properties?.sheetId ?? 0 } }];
  });
}

function readTableTab(
  expected: Pick<Table, 'columns' | 'title'>,
  { key, unitOf }: NonNullable<PeriodPart['owned']>,
  sheet: Sheet,
): FoundTab {
  const table = readTable(expected, sheet);
  const { sheetId, title, rowCount } = table;
  const { columnCount = expected.columns.length } = sheet.properties?.gridProperties ?? {};
  const blocks: TableLayout['blocks'][number][] = Array.from({ length: columnCount }, () => undefined);
  for (const column of expected.columns) {
    const at = table.column(column.key);
    if (at !== -1) blocks[at] = column.block;
  }
  const keys = table.rows.map((row) => row.text(key));
  const units = Array.from({ length: rowCount - headRows }, (_, at) => unitOf(keys[at] ?? ''));
  return {
    sheet,
    layout: { kind: 'table', sheetId, title, blocks, units },
    keyed: { sheetId, title, column: table.column(key), keys },
  };
}
