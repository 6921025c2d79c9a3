import {
  cellName,
  columnName,
  columnRange,
  placeOfCell,
  quoteTab,
  rangeName,
} from '../../../../src/workbook/grid/a1';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [18277, 'ZZZ'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
});

test('a cell is named from zero-based places', () => {
  expect(cellName(11, 7)).toBe('H12');
});

test.each([
  [0, 0],
  [11, 7],
  [99, 26],
  [9, 701],
  [9, 702],
])('the name of row %i, column %i leads back to it', (row, column) => {
  expect(placeOfCell(cellName(row, column))).toEqual({ row, column });
});

test.each(['', 'A', '12', 'A1:B2', '$A$1', '=1'])('“%s” is no place', (name) => {
  expect(placeOfCell(name)).toBeUndefined();
});

test('a range is named by its corners, one cell by itself', () => {
  const range = { startRowIndex: 3, endRowIndex: 9, startColumnIndex: 1, endColumnIndex: 4 };
  expect(rangeName(range)).toBe('B4:D9');
  expect(rangeName({ ...range, endRowIndex: 4, endColumnIndex: 2 })).toBe('B4');
});

test('a tab is quoted, an apostrophe doubled', () => {
  expect(quoteTab('Số liệu chung')).toBe("'Số liệu chung'");
  expect(quoteTab("Ta' Ôi")).toBe("'Ta'' Ôi'");
});

test('a range for formulas does not move when they are copied', () => {
  expect(columnRange('Số liệu chung', 5, 3, 60)).toBe("'Số liệu chung'!$F$4:$F$60");
});
