import { execFileSync } from 'node:child_process';
import { fixture, grid, ID, put } from './sheetsFixture';

describe('the workbooks as a whole', () => {
  const filled = () => {
    const made = fixture();
    const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=A1>0' }] };
    made.batch([
      put(0, 0, [
        [1, '=A1*2'],
        ['x', '=HYPERLINK("https://a.vn";A2)'],
      ]),
      { setDataValidation: { range: grid(0, 0, 3, 1), rule: { condition, strict: true } } },
      { addProtectedRange: { protectedRange: { range: grid(5, 0, 6, 1), editors: { users: ['a@b.vn'] } } } },
      {
        updateDimensionProperties: {
          range: { sheetId: 1, dimension: 'ROWS', startIndex: 2, endIndex: 3 },
          properties: { pixelSize: 40 },
          fields: 'pixelSize',
        },
      },
    ]);
    made.type('Nhập!C1', '12,5%');
    return made;
  };

  test('go through JSON and back without loss, and go on from there', () => {
    const before = filled();
    const after = fixture();
    after.host.load(JSON.parse(JSON.stringify(before.host.dump())));
    expect(after.host.resource(ID)).toEqual(before.host.resource(ID));
    after.type('Nhập!A1', '5');
    expect(after.shown('Nhập!B1')).toEqual([['10']]);
    expect(() => after.type('Nhập!A3', '-1')).toThrow('violates');
  });

  test('count the cells that a call read or wrote', () => {
    const { host, api, batch } = filled();
    batch([put(0, 0, [[1, 2], [3]])]);
    expect(host.cells()).toBe(3);
    api.get(ID, { ranges: ['Nhập!A1:B2'], includeGridData: true });
    expect(host.cells()).toBe(4);
    api.get(ID);
    expect(host.cells()).toBe(0);
  });

  test('are quick at the size of a reporting period', () => {
    const { api } = fixture();
    const cell = {
      userEnteredValue: { numberValue: 1234.5 },
      userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: '#,##0' } },
    };
    const rows = Array.from({ length: 1200 }, () => ({ values: Array.from({ length: 10 }, () => cell) }));
    const grow = {
      updateSheetProperties: {
        properties: { sheetId: 1, gridProperties: { rowCount: 1200 } },
        fields: 'gridProperties.rowCount',
      },
    };
    api.batchUpdate({ requests: [grow] }, ID);
    const start = performance.now();
    api.batchUpdate({ requests: [{ updateCells: { start: { sheetId: 1 }, rows, fields: '*' } }] }, ID);
    api.get(ID, {
      fields: 'sheets.data.rowData.values(userEnteredValue,effectiveValue,effectiveFormat.numberFormat)',
    });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

test('schema.json is what the typings of Google say', () => {
  const script = ['--import', 'tsx', 'scripts/host/sheets/generateSchema.ts', '--check'];
  expect(() => execFileSync(process.execPath, script, { stdio: 'pipe' })).not.toThrow();
}, 60_000);
