import fc from 'fast-check';
import { isAppError } from '../../../../src/core/appError';
import type { CellData, Request, Sheet } from '../../../../src/workbook/grid/sheets';
import { readTable, writeColumn } from '../../../../src/workbook/grid/readTable';
import { createTable, defineColumns, type Table } from '../../../../src/workbook/grid/table';
import { propertyRuns } from '../../../support/propertyRuns';

type Key = 'id' | 'name' | 'points';

const table: Table<Key> = {
  sheetId: 7,
  title: 'Bảng',
  banner: 'Một bảng',
  columns: defineColumns<Key>(
    { id: { header: 'Mã' }, name: { header: 'Tên', note: 'Tên đầy đủ' }, points: { header: 'Điểm' } },
    {
      id: { block: 'fixed', width: 80, hidden: true },
      name: { block: 'entry', width: 200 },
      points: { block: 'machine', width: 80 },
    },
  ),
};

const text = (stringValue: string): CellData => ({ userEnteredValue: { stringValue } });

/** The tab with its columns in this order, and one row of data. */
const sheetWith = (keys: readonly string[]): Sheet => ({
  properties: { sheetId: 7, title: 'Bảng', gridProperties: { rowCount: 10, columnCount: keys.length } },
  data: [
    {
      rowData: [
        { values: keys.map(text) },
        {},
        { values: keys.map((key) => text(`tiêu đề ${key}`)) },
        { values: keys.map((key) => text(`ô ${key}`)) },
      ],
    },
  ],
});

const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return isAppError(error) ? [error.code, error.params] : error;
  }
};

describe('a table', () => {
  test('is found again wherever its columns stand, and whatever stands between them', () => {
    const orders = fc.shuffledSubarray(['id', 'name', 'points', '', 'của tôi'], { minLength: 5 });
    fc.assert(
      fc.property(orders, (keys) => {
        const read = readTable(table, sheetWith(keys));
        expect(table.columns.map(({ key }) => read.column(key))).toEqual(
          table.columns.map(({ key }) => keys.indexOf(key)),
        );
        expect(read.rows.map((row) => row.text('name'))).toEqual(['ô name']);
        expect(read.rows.map(({ index }) => index)).toEqual([3]);
      }),
      { numRuns: propertyRuns(100) },
    );
  });

  test('of which a column is gone says which, by the name that people know', () => {
    expect(codeOf(() => readTable(table, sheetWith(['id', 'points'])))).toEqual([
      'columnMissing',
      { tab: 'Bảng', column: 'Tên' },
    ]);
  });

  test('has empty cells where a row is shorter than the head', () => {
    const sheet = sheetWith(['id', 'name', 'points']);
    const rowData = [...(sheet.data?.[0]?.rowData ?? []), { values: [text('chỉ mã')] }];
    const [, short] = readTable(table, { ...sheet, data: [{ rowData }] }).rows;
    expect(short?.cell('id')).toEqual({ typed: 'chỉ mã' });
    expect(short?.cell('points')).toEqual({});
  });

  test('is written where its column stands now', () => {
    const read = readTable(table, sheetWith(['points', 'id', 'name']));
    expect(writeColumn(read, 'id', ['a', undefined])).toEqual([
      {
        updateCells: {
          rows: [{ values: [text('a')] }, { values: [{}] }],
          fields: 'userEnteredValue',
          start: { sheetId: 7, rowIndex: 3, columnIndex: 1 },
        },
      },
    ]);
  });

  test.each([
    [0, 0, 4],
    [0, 20, 23],
    [2, 0, 5],
    [2, 20, 25],
  ])('with %i rows and %i to spare has a grid of %i', (rows, spareRows, rowCount) => {
    const requests = createTable(table, Array<{ id: string }>(rows).fill({ id: 'x' }), {
      index: 0,
      office: 'VX',
      spareRows,
    });
    expect(gridOf(requests)).toMatchObject({ rowCount, columnCount: 3, frozenRowCount: 3 });
  });
});

const gridOf = (requests: readonly Request[]): unknown =>
  requests.flatMap((request) =>
    'addSheet' in request ? [request.addSheet.properties.gridProperties] : [],
  )[0];
