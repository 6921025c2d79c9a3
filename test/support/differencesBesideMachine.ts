import { cellName } from '../../src/workbook/grid/a1';
import type { CellData, Sheet, Spreadsheet } from '../../src/workbook/grid/sheets';
import { entryTabColumns } from '../../src/workbook/tabs/entry/entryColumns';
import { figureEntriesTable } from '../../src/workbook/tabs/figureEntries/figureEntriesTab';
import { submissionsTable } from '../../src/workbook/tabs/submissions/submissionColumns';

const ofTheProgram = new Set([
  'Kiểm tra',
  'Tổng hợp',
  'Xếp hạng xã',
  'Điểm còn có thể lấy',
  'Bản đã nộp',
  'Nhật ký',
  'Kỳ báo cáo',
]);

/**
 * Where two states differ in anything but the machine columns of the tables that people work in, and the tabs that the
 * program alone fills.
 */
export function differencesBesideMachine(before: Spreadsheet, now: Spreadsheet): readonly string[] {
  const [old, fresh] = [tabsOfPeople(before), tabsOfPeople(now)];
  const titles = [old, fresh].map((tabs) => tabs.map(titleOf).join(', '));
  if (titles[0] !== titles[1]) return titles;
  return old.flatMap((tab, at) => differencesInTab(tab, fresh[at] ?? {}));
}

const tabsOfPeople = ({ sheets = [] }: Spreadsheet): readonly Sheet[] =>
  sheets.filter((sheet) => !ofTheProgram.has(titleOf(sheet)));

const titleOf = ({ properties }: Sheet): string => properties?.title ?? '';

function differencesInTab(before: Sheet, now: Sheet): readonly string[] {
  const title = titleOf(before);
  const [old, fresh] = [before, now].map((sheet) => sheet.data?.[0]?.rowData ?? []);
  if (!old || !fresh || old.length !== fresh.length) return [`${title}: another number of rows`];
  const machine = [machineColumns(before), machineColumns(now)];
  return old.flatMap(({ values: cells = [] }, row) => {
    const other = fresh[row]?.values ?? [];
    const width = Math.max(cells.length, other.length);
    const found: string[] = [];
    for (let column = 0; column < width; column += 1) {
      const was = machine[0]?.has(column) ? undefined : cells[column]?.userEnteredValue;
      const is = machine[1]?.has(column) ? undefined : other[column]?.userEnteredValue;
      if (!isSame(was, is)) found.push(`${title}!${cellName(row, column)}`);
    }
    return found;
  });
}

type Entered = CellData['userEnteredValue'];

const isSame = (one: Entered, other: Entered): boolean =>
  one?.stringValue === other?.stringValue &&
  one?.numberValue === other?.numberValue &&
  one?.boolValue === other?.boolValue &&
  one?.formulaValue === other?.formulaValue;

function machineColumns(sheet: Sheet): ReadonlySet<number> {
  const title = titleOf(sheet);
  const tables = new Map(
    [figureEntriesTable, submissionsTable].map((table) => [table.title, table.columns as readonly Named[]]),
  );
  const columns = tables.get(title) ?? (title === '1.I' ? entryTabColumns : []);
  const keys = (sheet.data?.[0]?.rowData?.[0]?.values ?? []).map(
    (cell) => cell.userEnteredValue?.stringValue,
  );
  const machine = columns.filter(({ block }) => block === 'machine').map(({ key }) => keys.indexOf(key));
  return new Set(machine);
}

interface Named {
  readonly key: string;
  readonly block: string;
}
