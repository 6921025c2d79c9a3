import { unitOfKey } from '../../core/keys';
import { tabTitles } from '../../text/vi';
import { findPeriodSheet, findSheet } from '../grid/findSheet';
import type { KeyedTab } from '../grid/movedTab';
import { periodTabs } from './periodWorkbook';
import type { Sheet, Spreadsheet } from '../grid/sheets';
import { readTable } from '../grid/readTable';
import { headRows, type Table } from '../grid/table';
import { entryTabColumns } from '../tabs/entry/entryTab';
import { figureEntriesTable } from '../tabs/figureEntries/figureEntriesTab';
import { submissionsTable } from '../tabs/submissions/submissionsTab';
import { readWeights } from '../tabs/weights/weightsTab';
import type { Layout, TableLayout } from '../protection/tiles';

/** One tab as found: what stands where, and the protections that it has. */
export interface FoundTab {
  readonly layout: Layout;
  readonly sheet: Sheet;
  /** Absent where rows carry no keys. */
  readonly keyed?: KeyedTab;
}

/** Where the columns and the rows of each unit really are; a tab or column that is gone is an `AppError`. */
export function readLayouts(workbook: Spreadsheet): readonly FoundTab[] {
  const { groups } = readWeights(findSheet(workbook, tabTitles.weights));
  return periodTabs(groups).map((title) => {
    const sheet = findPeriodSheet(workbook, groups, title);
    switch (title) {
      case figureEntriesTable.title:
        return readTableTab(figureEntriesTable, 'key', unitOfKey, sheet);
      case submissionsTable.title:
        return readTableTab(submissionsTable, 'id', (id) => (id === '' ? undefined : id), sheet);
      default:
        return groups.some(({ id }) => id === title)
          ? readTableTab({ title, columns: entryTabColumns }, 'key', unitOfKey, sheet)
          : { sheet, layout: { kind: 'tab', title, sheetId: sheet.properties?.sheetId ?? 0 } };
    }
  });
}

function readTableTab<Key extends string>(
  expected: Pick<Table<Key>, 'columns' | 'title'>,
  key: Key,
  unitOf: (key: string) => string | undefined,
  sheet: Sheet,
): FoundTab {
  const table = readTable(expected, sheet);
  const { sheetId, title, rowCount } = table;
  const { columnCount = expected.columns.length } = sheet.properties?.gridProperties ?? {};
  const blocks: TableLayout['blocks'][number][] = Array.from({ length: columnCount }, () => undefined);
  for (const column of expected.columns) blocks[table.column(column.key)] = column.block;
  const keys = table.rows.map((row) => row.text(key));
  const units = Array.from({ length: rowCount - headRows }, (_, at) => unitOf(keys[at] ?? ''));
  return {
    sheet,
    layout: { kind: 'table', sheetId, title, blocks, units },
    keyed: { sheetId, title, column: table.column(key), keys },
  };
}
