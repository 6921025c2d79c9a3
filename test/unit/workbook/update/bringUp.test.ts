import { updateMask } from '../../../../src/app/world/masks';
import { assignRows } from '../../../../src/core/catalogue/assign';
import { yesNo } from '../../../../src/catalogue/terms';
import { formatOf } from '../../../../src/workbook/grid/format';
import { readTable } from '../../../../src/workbook/grid/readTable';
import { createTable, headRows, type Table } from '../../../../src/workbook/grid/table';
import { buildPeriod } from '../../../../src/workbook/period/buildPeriod';
import type { Staff } from '../../../../src/workbook/protection/tiles';
import { figureCells } from '../../../../src/workbook/tabs/figureEntries/figureEntriesTab';
import { formats, periodTabs } from '../../../../src/workbook/tabs/list';
import { createdColumns } from '../../../../src/workbook/tabs/submissions/folderLinks';
import type { PeriodTab, TabPlan } from '../../../../src/workbook/tabs/tab';
import type { BringUp } from '../../../../src/workbook/update/bringUp';
import { bringPeriodUp } from '../../../../src/workbook/update/bringPeriodUp';
import { catalogueOf, commune, criterion, office, period, scale } from '../../../support/smallPeriod';
import { newWorkbook, type LiveWorkbook } from '../sheetsCore';

const owner = 'vhtt@aluoi.example.vn';
const aNgo = { ...commune('a-ngo', 'Xã A Ngo'), people: ['a-ngo@aluoi.example.vn'] };
const groups = [{ id: '1.I', scale: 's', title: 'Nhóm một', shortTitle: 'Nhóm một', source: 1 }];
const catalogue = catalogueOf({
  scales: [scale('s', 1)],
  groups,
  units: [aNgo],
  criteria: [criterion('1.I.1', { measure: yesNo, leadText: 'Xã A Ngo' })],
});
const plan: TabPlan = {
  period,
  catalogue,
  office,
  owner,
  operators: [owner],
  folderUrl: () => undefined,
  previous: new Map(),
  assigned: assignRows(catalogue),
  cells: figureCells(catalogue, 0),
  folders: createdColumns(1),
};
const staff: Staff = {
  state: 'open',
  owner,
  office: office.shortName,
  operators: [owner],
  units: [aNgo],
  excepted: new Set(),
};

const later = formats.current + 1;

/** A tab of the release after this one. */
const papers: Table<'no'> = {
  sheetId: 900,
  title: 'Văn bản',
  banner: 'Văn bản đã lập',
  columns: [{ key: 'no', header: 'Số', block: 'machine', width: 90 }],
};
const laterTab: PeriodTab = {
  ...papers,
  table: papers,
  since: later,
  period: { place: 55, create: (_, at) => createTable(papers, [], at) },
};

/** Columns of the release after this one: one that units fill, one that the program does, one that nobody sees. */
const laterColumns = [
  { key: 'reason', header: 'Lý do chậm', block: 'entry', width: 130, since: later },
  { key: 'seen', header: 'Đã xem', block: 'machine', width: 70, since: later, note: 'Chương trình ghi.' },
  { key: 'mark', header: 'Dấu', block: 'machine', width: 70, since: later, hidden: true },
] as const;

const laterTabs = [
  ...periodTabs(groups).map((tab) =>
    tab.title === '1.I' && tab.table
      ? { ...tab, table: { ...tab.table, columns: [...tab.table.columns, ...laterColumns] } }
      : tab,
  ),
  laterTab,
].toSorted((a, b) => a.period.place - b.period.place);

const created = (): LiveWorkbook => {
  const workbook = newWorkbook();
  workbook.write(buildPeriod(plan, workbook.read('sheets(properties)')));
  return workbook;
};

/** As the release after this one would bring it up. */
const planned = (workbook: LiveWorkbook): BringUp => {
  const declared = { tabs: laterTabs, needed: later, current: later };
  return bringPeriodUp(workbook.read(updateMask), groups, plan, staff, declared);
};

const everything =
  'sheets(properties,protectedRanges,data(rowData(values(userEnteredValue,note)),columnMetadata))';

describe('a workbook that an older program made', () => {
  test('is left alone by the program that made it', () => {
    const workbook = created();
    const update = bringPeriodUp(workbook.read(updateMask), groups, plan, staff);
    expect(update).toMatchObject({
      from: formats.current,
      to: formats.current,
      tabs: [],
      columns: [],
      parts: [],
    });
  });

  test('gets the tabs and columns that came later, and nothing else of it changes', () => {
    const workbook = created();
    const before = workbook.look(everything);
    const update = planned(workbook);
    expect(update.tabs).toEqual(['Văn bản']);
    expect(update.columns).toEqual(laterColumns.map(({ header }) => ({ tab: '1.I', header })));
    for (const part of update.parts) workbook.write(part);
    const after = workbook.look(everything);

    const titles = (sheets: typeof after.sheets): readonly unknown[] =>
      (sheets ?? []).map(({ properties }) => properties?.title);
    expect(titles(after.sheets)).toEqual(laterTabs.map(({ title }) => title));
    // Cells that were there hold what they held; the new ones stand at the right edge.
    for (const sheet of before.sheets ?? []) {
      const now = after.sheets?.find(({ properties }) => properties?.sheetId === sheet.properties?.sheetId);
      const width = sheet.properties?.gridProperties?.columnCount ?? 0;
      const cells = (found: typeof sheet): unknown =>
        (found.data?.[0]?.rowData ?? []).map(({ values = [] }) =>
          values.slice(0, width).map(({ userEnteredValue }) => userEnteredValue ?? null),
        );
      expect([sheet.properties?.title, cells(now ?? {})]).toEqual([sheet.properties?.title, cells(sheet)]);
    }
    const entry = after.sheets?.find(({ properties }) => properties?.title === '1.I');
    const width = before.sheets?.find(({ properties }) => properties?.title === '1.I')?.properties
      ?.gridProperties?.columnCount;
    const added = (row: number): readonly unknown[] =>
      (entry?.data?.[0]?.rowData?.[row]?.values ?? [])
        .slice(width)
        .map(({ userEnteredValue }) => userEnteredValue?.stringValue ?? null);
    expect(added(0)).toEqual(['reason', 'seen', 'mark']);
    expect(added(2)).toEqual(['Lý do chậm', 'Đã xem', 'Dấu']);
    const looks = (entry?.data?.[0]?.columnMetadata ?? []).slice(width);
    expect(looks.map(({ pixelSize, hiddenByUser }) => [pixelSize, hiddenByUser === true])).toEqual([
      [130, false],
      [70, false],
      [70, true],
    ]);
  });

  test('has a protection over each new cell: a unit fills its own, the office the rest', () => {
    const workbook = created();
    for (const part of planned(workbook).parts) workbook.write(part);
    const { sheets = [] } = workbook.look(everything);
    const entry = sheets.find(({ properties }) => properties?.title === '1.I');
    const columns = entry?.properties?.gridProperties?.columnCount ?? 0;
    const editorsOf = (row: number, column: number): readonly (readonly string[])[] =>
      (entry?.protectedRanges ?? [])
        .filter(
          ({ range = {} }) =>
            (range.startRowIndex ?? 0) <= row &&
            row < (range.endRowIndex ?? Infinity) &&
            (range.startColumnIndex ?? 0) <= column &&
            column < (range.endColumnIndex ?? Infinity),
        )
        .map(({ editors }) => editors?.users ?? []);
    expect(editorsOf(headRows, columns - 3)).toEqual([[owner, ...aNgo.people]]);
    expect(editorsOf(headRows, columns - 2)).toEqual([[owner]]);
    expect(editorsOf(0, columns - 3)).toEqual([[owner]]);
    const whole = sheets.find(({ properties }) => properties?.title === 'Văn bản')?.protectedRanges;
    expect(whole?.map(({ editors }) => editors?.users)).toEqual([[owner]]);
  });

  test.each([0, 1, 2])('that was brought up by %i parts only gets the rest, once', (done) => {
    const workbook = created();
    const { parts } = planned(workbook);
    expect(parts.length).toBeGreaterThan(2);
    parts.slice(0, done).forEach((part) => workbook.write(part));
    const rest = planned(workbook);
    expect(rest.parts).toHaveLength(parts.length - done);
    rest.parts.forEach((part) => workbook.write(part));
    expect(planned(workbook).parts).toEqual([]);
    expect(formatOf(workbook.read(updateMask))).toBe(later);
    const { sheets = [] } = workbook.read(updateMask);
    const entry = sheets.find(({ properties }) => properties?.title === '1.I') ?? {};
    const table = laterTabs.find(({ title }) => title === '1.I')?.table ?? papers;
    expect(laterColumns.map(({ key }) => readTable(table, entry).column(key)).every((at) => at > 0)).toBe(
      true,
    );
  });

  test('gets the number formats that came later for the columns that are there, whatever they hold', () => {
    const workbook = created();
    const made = workbook.read(updateMask);
    const sheet = made.sheets?.find(({ properties }) => properties?.title === '1.I') ?? {};
    const table = periodTabs(groups).find(({ title }) => title === '1.I')?.table ?? papers;
    const { sheetId, column } = readTable(table, sheet);
    const free = ['explanation', 'documentNo', 'note', 'comment'];
    const cell = (key: string): gapi.client.sheets.GridRange => ({
      sheetId,
      startRowIndex: headRows,
      endRowIndex: headRows + 1,
      startColumnIndex: column(key),
      endColumnIndex: column(key) + 1,
    });
    // As the program before this one left it: Sheets had made a fraction of a typed 12%.
    workbook.write(
      free.map((key) => ({
        repeatCell: {
          range: cell(key),
          cell: { userEnteredValue: { numberValue: 0.12 }, userEnteredFormat: {} },
          fields: 'userEnteredValue,userEnteredFormat.numberFormat',
        },
      })),
    );
    workbook.write([
      {
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataKey: 'soDiemFormat' } }],
          developerMetadata: { metadataValue: '2' },
          fields: 'metadataValue',
        },
      },
    ]);
    const read = (): readonly unknown[] => {
      const { sheets = [] } = workbook.look(
        'sheets(properties,data(rowData(values(userEnteredValue,userEnteredFormat))))',
      );
      const row = sheets.find(({ properties }) => properties?.title === '1.I')?.data?.[0]?.rowData?.[
        headRows
      ];
      return free.map((key) => {
        const { userEnteredFormat, userEnteredValue } = row?.values?.[column(key)] ?? {};
        return [userEnteredFormat?.numberFormat?.type, userEnteredValue?.numberValue];
      });
    };
    expect(read()).toEqual(free.map(() => [undefined, 0.12]));
    const update = bringPeriodUp(workbook.read(updateMask), groups, plan, staff);
    expect([update.from, update.to, update.tabs, update.columns]).toEqual([2, formats.current, [], []]);
    update.parts.forEach((part) => workbook.write(part));
    expect(read()).toEqual(free.map(() => ['TEXT', 0.12]));
    expect(bringPeriodUp(workbook.read(updateMask), groups, plan, staff).parts).toEqual([]);
  });

  test('carries its format from the day on which it is made', () => {
    expect(formatOf(created().read(updateMask))).toBe(formats.current);
  });
});
