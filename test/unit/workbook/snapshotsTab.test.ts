import type { Snapshot, TakenSnapshot } from '../../../src/core/rows/keptSnapshot';
import type { CellData, Request, RowData, Sheet } from '../../../src/workbook/grid/sheets';
import {
  readSnapshots,
  snapshotsTable,
  writeSnapshots,
} from '../../../src/workbook/tabs/snapshots/snapshotsTab';

const columns = snapshotsTable.columns.map(({ key }) => key);
const text = (stringValue: string): CellData => ({ userEnteredValue: { stringValue } });

const sheetOf = (rows: readonly RowData[]): Sheet => ({
  properties: {
    sheetId: 26,
    title: 'Bản đã nộp',
    gridProperties: { rowCount: Math.max(4, 3 + rows.length) },
  },
  data: [{ rowData: [{ values: columns.map(text) }, {}, {}, ...rows] }],
});

/** What the requests write, as rows of the tab. */
function rowsOf(requests: readonly Request[], from = 3): readonly RowData[] {
  const rows: CellData[][] = [];
  for (const request of requests) {
    if (!('updateCells' in request)) continue;
    const { rows: written, start } = request.updateCells;
    written.forEach(({ values = [] }, at) => {
      const row = (rows[start.rowIndex - from + at] ??= columns.map(() => ({})));
      row[start.columnIndex] = values[0] ?? {};
    });
  }
  return rows.map((values) => ({ values }));
}

const snapshot = (unit: string, round: number, note: string): TakenSnapshot => ({
  unit,
  round,
  at: '2021-10-20T09:00',
  content: { rows: { '1.I.1': { yesNo: 'Có', note } }, figures: {} } satisfies Snapshot,
  files: [
    { id: 'f', name: 'hợp đồng.pdf', md5: 'abc' },
    { id: 'g', name: 'Tài liệu' },
  ],
  seal: 'ABCDE-12345',
});

const long = snapshot('vp', 1, 'Giải trình dài, có dấu cách '.repeat(4000));
const short = snapshot('noi-vu', 2, '=1+1');
const written = rowsOf(writeSnapshots(readSnapshots(sheetOf([])), [long, short]));

test('what is kept comes back, cut into cells that Sheets can hold', () => {
  expect(written.length).toBe(4);
  const contents = written.map(({ values = [] }) => values[columns.indexOf('content')]?.userEnteredValue);
  for (const value of contents) expect(value?.stringValue?.length).toBeLessThanOrEqual(40_000);
  expect(readSnapshots(sheetOf(written)).snapshots).toEqual([long, short]);
});

test('more is added below, and the grid grows with it', () => {
  const requests = writeSnapshots(readSnapshots(sheetOf(written)), [snapshot('vp', 2, 'b')]);
  expect(requests[0]).toEqual({
    updateSheetProperties: {
      properties: { sheetId: 26, gridProperties: { rowCount: 8 } },
      fields: 'gridProperties.rowCount',
    },
  });
  const all = [...written, ...rowsOf(requests, 7)];
  expect(readSnapshots(sheetOf(all)).snapshots.map(({ unit, round }) => [unit, round])).toEqual([
    ['vp', 1],
    ['noi-vu', 2],
    ['vp', 2],
  ]);
});

test('nothing to keep writes nothing', () => {
  expect(writeSnapshots(readSnapshots(sheetOf([])), [])).toEqual([]);
});

const change = (row: number, key: string, value: CellData): readonly RowData[] =>
  written.map(({ values = [] }, at) => ({
    values: at === row ? values.map((cell, column) => (columns[column] === key ? value : cell)) : values,
  }));

test.each<readonly [string, readonly RowData[]]>([
  ['a part is gone', written.filter((_, at) => at !== 1)],
  ['a part was changed', change(1, 'content', text('x'))],
  ['a part was emptied', change(2, 'content', {})],
  ['the number of parts is no number', change(0, 'parts', text('ba'))],
])('where %s, that snapshot alone is told as damaged', (_, rows) => {
  const { snapshots } = readSnapshots(sheetOf(rows));
  expect(snapshots.find(({ unit }) => unit === 'vp')?.content).toBeUndefined();
  expect(snapshots.find(({ unit }) => unit === 'noi-vu')).toEqual(short);
});

test.each([
  '[]',
  '{}',
  'null',
  '{"rows":{},"figures":{}}',
  '{"sum":"0","rows":{},"figures":{}}',
  '{"rows":{"1.I.1":{"note":5}},"figures":{}}',
  '{"rows":[],"figures":{}}',
])('content of another shape is damaged, not trusted: %s', (content) => {
  const { snapshots } = readSnapshots(sheetOf(change(3, 'content', text(content))));
  expect(snapshots.find(({ unit }) => unit === 'noi-vu')).toEqual({
    unit: 'noi-vu',
    round: 2,
    at: '2021-10-20T09:00',
  });
});
