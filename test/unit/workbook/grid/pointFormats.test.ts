import { points } from '../../../../src/workbook/grid/cells';
import { pointFormat, showNumbers } from '../../../../src/workbook/grid/pointFormats';
import { writeColumn } from '../../../../src/workbook/grid/readTable';

describe('the format of points', () => {
  test.each([
    [0, '#,##0'],
    [5, '#,##0'],
    [-3, '#,##0'],
    [1234, '#,##0'],
    [2.5, '#,##0.##'],
    [-0.25, '#,##0.##'],
    [0.01, '#,##0.##'],
    // What is rounded to a whole number is shown as one.
    [4.999, '#,##0'],
    [0.1 + 0.2 + 0.7, '#,##0'],
    [0.0049, '#,##0'],
  ])('of %p is %p', (value, pattern) => {
    expect(pointFormat(points(value))?.pattern).toBe(pattern);
  });

  test('is no matter of other values', () => {
    for (const value of [5, 'năm', true, undefined, { formula: '=1' }, points(undefined)]) {
      expect(pointFormat(value)).toBeUndefined();
    }
  });

  test('is written once for neighbours alike, and with the values', () => {
    const column = [points(1), points(5), points(2.5), undefined, points(0.5)];
    const requests = writeColumn({ sheetId: 7, column: () => 2 }, 'points', column);
    expect(requests.map((request) => Object.keys(request)[0])).toEqual([
      'updateCells',
      'repeatCell',
      'repeatCell',
      'repeatCell',
    ]);
    expect(requests.slice(1)).toEqual(showNumbers(7, 2, 3, column.map(pointFormat)));
    const rows = requests.slice(1).map((request) => 'repeatCell' in request && request.repeatCell.range);
    expect(rows).toEqual([
      { sheetId: 7, startRowIndex: 3, endRowIndex: 5, startColumnIndex: 2, endColumnIndex: 3 },
      { sheetId: 7, startRowIndex: 5, endRowIndex: 6, startColumnIndex: 2, endColumnIndex: 3 },
      { sheetId: 7, startRowIndex: 7, endRowIndex: 8, startColumnIndex: 2, endColumnIndex: 3 },
    ]);
  });
});
