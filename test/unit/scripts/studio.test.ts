import { fromLocalTime, localTime } from '../../../scripts/studio/clock';
import { targetOf } from '../../../scripts/studio/page/addresses';
import {
  arrowOf,
  changedCells,
  firstColumn,
  placeOf,
  shapeOf,
} from '../../../scripts/studio/page/sheetModel';
import { createPages } from '../../../scripts/studio/pages';
import type { TabView } from '../../../scripts/studio/api';
import { without } from '../../../scripts/studio/view/areas';
import { entryText } from '../../../scripts/studio/view/entryText';
import { styleOf } from '../../../scripts/studio/view/styles';

describe('the clock of the office', () => {
  test.each([
    ['24/10/2021 08:00', '2021-10-24T01:00:00.000Z'],
    ['1/2/2021', '2021-01-31T17:00:00.000Z'],
    [' 31/12/2021  23:59 ', '2021-12-31T16:59:00.000Z'],
  ])('reads %s', (text, iso) => {
    expect(fromLocalTime(text)?.toISOString()).toBe(iso);
  });

  test.each(['31/02/2021', '1/13/2021', '24-10-2021', '24/10/2021 25:00', '24/10/2021 8', ''])(
    'takes no “%s”',
    (text) => {
      expect(fromLocalTime(text)).toBeUndefined();
    },
  );

  test('shows what it reads', () => {
    expect(localTime(new Date('2021-10-24T01:00:00Z'))).toBe('24/10/2021 08:00');
  });
});

const date: gapi.client.sheets.CellData = { userEnteredFormat: { numberFormat: { type: 'DATE' } } };

describe('the text with which a cell is edited', () => {
  test.each<[string, gapi.client.sheets.CellData]>([
    ['=A1', { userEnteredValue: { formulaValue: '=A1' }, formattedValue: '3' }],
    ['1234,5', { userEnteredValue: { numberValue: 1234.5 }, formattedValue: '1.235' }],
    ['0,3', { userEnteredValue: { numberValue: 0.1 + 0.2 }, formattedValue: '0,30' }],
    ['85%', percent(0.85)],
    ['14,2%', percent(0.142)],
    ['15/03/2021', { ...date, userEnteredValue: { numberValue: 44270 }, formattedValue: '15/03/2021' }],
    ['Có', { userEnteredValue: { stringValue: 'Có' }, formattedValue: 'Có' }],
    ['', {}],
  ])('is %s', (text, cell) => {
    expect(entryText(cell, ',')).toBe(text);
  });
});

function percent(numberValue: number): gapi.client.sheets.CellData {
  return {
    userEnteredValue: { numberValue },
    userEnteredFormat: { numberFormat: { type: 'PERCENT' } },
    formattedValue: 'x',
  };
}

test('a colour of Sheets without some of its parts is a colour of CSS', () => {
  expect(
    styleOf({ backgroundColorStyle: { rgbColor: { red: 1 } }, textFormat: { bold: false, italic: true } }),
  ).toEqual({
    background: 'rgb(255 0 0)',
    italic: true,
  });
});

describe('an area with holes', () => {
  const area = { top: 0, left: 0, bottom: 4, right: 4 };
  test('is what is left around them, without overlaps', () => {
    const parts = without(area, [
      { top: 1, left: 1, bottom: 2, right: 3 },
      { top: 3, left: 0, bottom: 9, right: 4 },
    ]);
    const cells = parts.flatMap(({ top, left, bottom, right }) =>
      Array.from({ length: (bottom - top) * (right - left) }, (_, i) => {
        const width = right - left;
        return `${String(top + Math.floor(i / width))}:${String(left + (i % width))}`;
      }),
    );
    expect(cells.length).toBe(4 * 4 - 2 - 4);
    expect(new Set(cells).size).toBe(cells.length);
  });

  test('is itself where they lie elsewhere', () => {
    expect(without(area, [{ top: 4, left: 0, bottom: 6, right: 4 }])).toEqual([area]);
  });
});

describe('an address at Google', () => {
  test.each([
    [
      'https://docs.google.com/spreadsheets/d/abc-1/edit#gid=100&range=B4:C9',
      { kind: 'workbook', id: 'abc-1', tab: 100, place: { row: 3, column: 1 } },
    ],
    ['https://docs.google.com/spreadsheets/d/abc/edit', { kind: 'workbook', id: 'abc' }],
    ['#gid=20&range=AA10', { kind: 'workbook', id: 'open', tab: 20, place: { row: 9, column: 26 } }],
    ['https://drive.google.com/drive/folders/f1', { kind: 'folder', id: 'f1' }],
    ['https://drive.google.com/drive/u/0/folders/f1', { kind: 'folder', id: 'f1' }],
    ['https://drive.google.com/file/d/x_1/view', { kind: 'file', id: 'x_1' }],
    ['https://drive.google.com/open?id=x', { kind: 'file', id: 'x' }],
    ['https://example.com/', undefined],
  ])('%s means something here', (address, target) => {
    expect(targetOf(address, 'open')).toEqual(target);
  });

  test('names a cell or none', () => {
    expect([placeOf('$C$7'), placeOf('7C'), placeOf('')]).toEqual([
      { row: 6, column: 2 },
      undefined,
      undefined,
    ]);
  });
});

describe("a page of the add-on gets google.script before its own scripts'", () => {
  const page = (html: string): string => {
    const pages = createPages('S');
    return pages.html(pages.keep({ kind: 'sidebar', title: '', html }).id) ?? '';
  };
  test.each([
    [
      '<!doctype html><html><head lang="vi"><script>a</script>',
      '<!doctype html><html><head lang="vi"><script>S</script><script>a</script>',
    ],
    ['<p>$&</p>', '<!doctype html><script>S</script><p>$&</p>'],
    ['<!DOCTYPE html>\n<p>x</p>', '<!doctype html><script>S</script>\n<p>x</p>'],
  ])('%s', (html, whole) => {
    expect(page(html)).toBe(whole);
  });

  test('and an unknown one is not there', () => {
    expect(createPages('S').html('x')).toBeUndefined();
  });
});

describe('a tab on the screen', () => {
  const view: TabView = {
    file: 'f',
    id: 1,
    title: 't',
    frozenRows: 2,
    frozenColumns: 2,
    rows: [{ hidden: true }, {}, {}, { hidden: true }, {}],
    columns: [{ hidden: true }, { size: 150 }, { size: 60 }, {}],
    cells: [[{ text: 'a' }, null], [{ text: 'b' }]],
    styles: [],
    rules: [],
    closed: [],
    mayEdit: true,
  };

  test('leaves out what is hidden, and keeps frozen what fits', () => {
    expect(shapeOf(view, 1000)).toEqual({
      frozenRows: [1],
      rows: [2, 4],
      frozenColumns: [1],
      columns: [2, 3],
    });
    expect(shapeOf(view, 200)).toMatchObject({ frozenColumns: [], columns: [1, 2, 3] });
  });

  test('begins with the column before the chosen one, where both fit beside the frozen ones', () => {
    const wide = shapeOf(view, 1000);
    expect(firstColumn(view, wide, 1, 1000)).toBe(0);
    expect(firstColumn(view, wide, 1, 150)).toBe(1);
    expect(firstColumn(view, wide, 0, 1000)).toBe(0);
  });

  test('takes an arrow alone as one cell on, with another key as the grid’s own', () => {
    const key = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
    expect(arrowOf({ ...key, key: 'ArrowDown' })).toEqual([1, 0]);
    expect(arrowOf({ ...key, key: 'ArrowDown', shiftKey: true })).toBeUndefined();
    expect(arrowOf({ ...key, key: 'a' })).toBeUndefined();
  });

  test('knows which texts changed', () => {
    expect([...changedCells(view, { ...view, cells: [[{ text: 'a' }, { text: 'c' }]] })]).toEqual([
      '0:1',
      '1:0',
    ]);
    expect(changedCells(view, view).size).toBe(0);
  });
});
