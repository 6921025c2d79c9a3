import { EDITOR, fixture, grid, ID, put } from './sheetsFixture';

const RAW = { valueInputOption: 'RAW' };
const TYPED = { valueInputOption: 'USER_ENTERED' };

// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values
describe('spreadsheets.values', () => {
  test('[documented] update stores RAW values as they are and reads the others as if typed', () => {
    const { api, cells } = fixture();
    const values = [['1,5', '=1+1', true, 2, '']];
    api.Values.update({ values }, ID, 'Nhập!A1:E1', RAW);
    api.Values.update({ values }, ID, 'Nhập!A2:E2', TYPED);
    expect(
      cells('Nhập!A1:E2', 'userEnteredValue').map((row) => row.map((cell) => cell.userEnteredValue)),
    ).toEqual([
      [{ stringValue: '1,5' }, { stringValue: '=1+1' }, { boolValue: true }, { numberValue: 2 }],
      [{ numberValue: 1.5 }, { formulaValue: '=1+1' }, { boolValue: true }, { numberValue: 2 }],
    ]);
  });

  test('[documented] update answers what it did; null skips a cell, a shorter list leaves the rest', () => {
    const { api, shown } = fixture();
    api.Values.update({ values: [['a', 'b', 'c']] }, ID, 'Nhập!A1:C1', RAW);
    const answer = api.Values.update({ values: [['x', null]] }, ID, 'Nhập!A1:C1', {
      ...RAW,
      includeValuesInResponse: true,
    });
    expect(answer).toEqual({
      spreadsheetId: ID,
      updatedRange: "'Nhập'!A1:B1",
      updatedRows: 1,
      updatedColumns: 1,
      updatedCells: 1,
      updatedData: { range: "'Nhập'!A1:B1", majorDimension: 'ROWS', values: [['x', 'b']] },
    });
    expect(shown('Nhập!A1:C1')).toEqual([['x', 'b', 'c']]);
  });

  test('[documented] get leaves out what is empty at the end and renders as asked', () => {
    const { api, batch, type } = fixture();
    batch([
      put(0, 0, [
        [1234.5, '=A1*2'],
        ['', 1],
      ]),
    ]);
    type('Nhập!C1', '15/03/2026');
    const get = (options: object) => api.Values.get(ID, 'Nhập!A1:D5', options);
    expect(get({})).toEqual({
      range: "'Nhập'!A1:D5",
      majorDimension: 'ROWS',
      values: [
        ['1234,5', '2469', '15/03/2026'],
        ['', '1'],
      ],
    });
    expect(get({ valueRenderOption: 'UNFORMATTED_VALUE' }).values?.[0]).toEqual([1234.5, 2469, 46096]);
    expect(
      get({ valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING' })
        .values?.[0]?.[2],
    ).toBe('15/03/2026');
    expect(get({ valueRenderOption: 'FORMULA' }).values?.[0]?.[1]).toBe('=A1*2');
    expect(get({ majorDimension: 'COLUMNS' }).values).toEqual([['1234,5'], ['2469', '1'], ['15/03/2026']]);
    expect(api.Values.batchGet(ID, { ranges: ['Nhập!A1', 'Khác!A1'] }).valueRanges).toEqual([
      { range: "'Nhập'!A1", majorDimension: 'ROWS', values: [['1234,5']] },
      { range: "'Khác'!A1", majorDimension: 'ROWS' },
    ]);
  });

  test('[documented] append goes below the data, clear leaves formats, batchUpdate counts', () => {
    const { api, batch, cells, shown } = fixture();
    batch([put(0, 0, [['Tên'], ['a']])]);
    expect(api.Values.append({ values: [['b', 1]] }, ID, 'Nhập!A1', RAW).updates).toMatchObject({
      updatedRange: "'Nhập'!A3:B3",
      updatedCells: 2,
    });
    batch([
      {
        repeatCell: {
          range: grid(0, 0, 1, 1),
          cell: { userEnteredFormat: { wrapStrategy: 'WRAP' } },
          fields: 'userEnteredFormat',
        },
      },
    ]);
    expect(api.Values.clear({}, ID, 'Nhập!A1:A2')).toEqual({
      spreadsheetId: ID,
      clearedRange: "'Nhập'!A1:A2",
    });
    expect(cells('Nhập!A1', '*')[0]?.[0]?.userEnteredFormat).toEqual({ wrapStrategy: 'WRAP' });
    const data = [
      { range: 'Nhập!A1:A2', values: [['x'], ['y']] },
      { range: 'Khác!A1', values: [['z']] },
    ];
    expect(api.Values.batchUpdate({ ...RAW, data }, ID)).toMatchObject({
      totalUpdatedCells: 3,
      totalUpdatedSheets: 2,
    });
    expect(shown('Nhập!A1:A3')).toEqual([['x'], ['y'], ['b']]);
  });

  test('[documented] what Google would not take is refused', () => {
    const { api, batch, actAs } = fixture();
    expect(() => api.Values.update({ values: [['a']] }, ID, 'Nhập!A1')).toThrow(
      /'valueInputOption' is required/,
    );
    expect(() => api.Values.update({ values: [['a'], ['b'], ['c']] }, ID, 'Nhập!A1:A2', RAW)).toThrow(
      /tried writing to row \[3\]/,
    );
    expect(() => api.Values.update({ values: [[{ a: 1 }]] }, ID, 'Nhập!A1', RAW)).toThrow(
      /Invalid values\[0\]\[0\]/,
    );
    expect(() => api.Values.update({ value: [['a']] }, ID, 'Nhập!A1', RAW)).toThrow(/Unknown name "value"/);
    expect(() => api.Values.get(ID, 'Nhập!A1', { valueRender: 'FORMULA' })).toThrow(/unknown parameter/);
    expect(() => api.Values.get(ID, 'Nhập!A1', { valueRenderOption: 'TEXT' })).toThrow(
      /valueRenderOption must be one of/,
    );
    batch([{ addProtectedRange: { protectedRange: { range: grid(0, 0, 1, 1), editors: { users: [] } } } }]);
    actAs(EDITOR);
    expect(() => api.Values.update({ values: [['a']] }, ID, 'Nhập!A1', RAW)).toThrow(/protected cell/);
    expect(() => api.Values.clear({}, ID, 'Nhập!A1')).toThrow(/protected cell/);
  });
});
