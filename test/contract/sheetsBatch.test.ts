import { fixture, grid, ID, put } from './sheetsFixture';

const value = { userEnteredValue: { numberValue: 1 } };

// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate
describe('a batch', () => {
  test('[documented] that fails anywhere changes nothing, and the error names the request', () => {
    const { batch, shown, host } = fixture();
    batch([put(0, 0, [['trước']])]);
    const before = host.resource(ID);
    const requests = [
      put(0, 0, [['sau']]),
      { addSheet: { properties: { title: 'Mới' } } },
      { deleteSheet: { sheetId: 9 } },
    ];
    expect(() => batch(requests)).toThrow(/^Invalid requests\[2\].deleteSheet: /);
    expect(shown('Nhập!A1')).toEqual([['trước']]);
    expect(host.resource(ID)).toEqual(before);
  });

  test('[host] that fails leaves every object and rule as it was, whatever it did to them before', () => {
    const { batch, host } = fixture();
    const formula = { values: [{ userEnteredValue: '=$A2>0' }] };
    const condition = { type: 'CUSTOM_FORMULA', ...formula };
    const ranges = [grid(1, 0, 9, 3)];
    const protectedRange = { protectedRangeId: 5, range: grid(2, 0, 4, 2), editors: { users: ['a@b.vn'] } };
    batch([
      put(0, 0, [[1], [2, '=A2*2']]),
      { setDataValidation: { range: grid(1, 0, 9, 1), rule: { condition, strict: true } } },
      { addConditionalFormatRule: { rule: { ranges, booleanRule: { condition, format: {} } }, index: 0 } },
      { addProtectedRange: { protectedRange } },
      { addNamedRange: { namedRange: { name: 'vung', range: grid(1, 0, 3, 1) } } },
    ]);
    const before = JSON.stringify(host.resource(ID));
    const row = { sheetId: 1, dimension: 'ROWS', startIndex: 0, endIndex: 2 };
    const column = { ...row, dimension: 'COLUMNS', endIndex: 1 };
    const everything = [
      { deleteDimension: { range: row } },
      { insertDimension: { range: row, inheritFromBefore: false } },
      { insertDimension: { range: column, inheritFromBefore: false } },
      { updateProtectedRange: { protectedRange: { ...protectedRange, editors: {} }, fields: 'editors' } },
      { deleteProtectedRange: { protectedRangeId: 5 } },
      { deleteConditionalFormatRule: { sheetId: 1, index: 0 } },
      { updateSheetProperties: { properties: { sheetId: 1, title: 'Tên khác' }, fields: 'title' } },
    ];
    expect(() => batch([...everything, { deleteSheet: { sheetId: 9 } }])).toThrow('requests[7]');
    expect(JSON.stringify(host.resource(ID))).toBe(before);
    batch(everything);
    expect(JSON.stringify(host.resource(ID))).not.toBe(before);
  });

  test('[documented] answers each request in its place', () => {
    const { batch } = fixture();
    const answer = batch([
      put(0, 0, [[1]]),
      { addSheet: { properties: { sheetId: 7, title: 'Mới' } } },
      put(0, 0, [[2]]),
    ]);
    expect(answer).toMatchObject({
      spreadsheetId: ID,
      replies: [{}, { addSheet: { properties: { sheetId: 7, index: 2 } } }, {}],
    });
  });

  test('[documented] gives back the ranges asked for, as they are after it', () => {
    const { api } = fixture();
    const body = {
      requests: [put(0, 0, [[1, '=A1+1']]), put(0, 0, [['x']], 2)],
      includeSpreadsheetInResponse: true,
      responseRanges: ["'Nhập'!A1:B1"],
      responseIncludeGridData: true,
    };
    const { updatedSpreadsheet } = api.batchUpdate(body, ID);
    expect(updatedSpreadsheet?.sheets).toHaveLength(1);
    expect(updatedSpreadsheet?.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values).toMatchObject([
      { formattedValue: '1' },
      { effectiveValue: { numberValue: 2 } },
    ]);
    expect(
      api.batchUpdate({ ...body, responseIncludeGridData: false }, ID).updatedSpreadsheet?.sheets?.[0]?.data,
    ).toBeUndefined();
  });

  test('[documented] shares nothing with what the caller passed or got', () => {
    const { batch, api } = fixture();
    const cell = { userEnteredValue: { stringValue: 'một' } };
    batch([{ repeatCell: { range: grid(0, 0, 1, 1), cell, fields: '*' } }]);
    cell.userEnteredValue.stringValue = 'hai';
    const got = api.get(ID);
    if (got.properties !== undefined) got.properties.title = 'khác';
    expect([api.get(ID).properties?.title, api.Values.get(ID, 'Nhập!A1').values]).toEqual(['Sổ', [['một']]]);
  });
});

// https://developers.google.com/workspace/sheets/api/guides/field-masks
describe('a field mask', () => {
  const bold = { textFormat: { bold: true }, numberFormat: { type: 'NUMBER', pattern: '0' } };
  const format = (fields: string, userEnteredFormat: object) => ({
    repeatCell: { range: grid(0, 0, 1, 1), cell: { note: 'chú', userEnteredFormat }, fields },
  });
  const formatOf = (fields: string, userEnteredFormat: object) => {
    const { batch, cells } = fixture();
    batch([put(0, 0, [[1]]), format('userEnteredFormat', bold), format(fields, userEnteredFormat)]);
    return cells('Nhập!A1', 'userEnteredFormat,userEnteredValue,note')[0]?.[0];
  };

  test('[documented] leaves what it does not name', () => {
    expect(
      formatOf('userEnteredFormat.textFormat.italic', { textFormat: { italic: true, bold: false } }),
    ).toEqual({
      userEnteredValue: { numberValue: 1 },
      userEnteredFormat: { textFormat: { bold: true, italic: true }, numberFormat: bold.numberFormat },
    });
  });

  test('[documented] clears what it names and the data lacks', () => {
    expect(
      formatOf('note,userEnteredFormat(textFormat/bold,wrapStrategy)', { wrapStrategy: 'CLIP' }),
    ).toEqual({
      note: 'chú',
      userEnteredValue: { numberValue: 1 },
      userEnteredFormat: { numberFormat: bold.numberFormat, wrapStrategy: 'CLIP' },
    });
  });

  test('[documented] of * takes every field', () => {
    expect(formatOf('*', { wrapStrategy: 'CLIP' })).toEqual({
      note: 'chú',
      userEnteredFormat: { wrapStrategy: 'CLIP' },
    });
  });

  test('[documented] updateCells with a range clears what the rows do not cover', () => {
    const { batch, shown } = fixture();
    batch([
      put(0, 0, [
        [1, 2],
        [3, 4],
      ]),
    ]);
    batch([
      { updateCells: { range: grid(0, 0, 2, 2), rows: [{ values: [value] }], fields: 'userEnteredValue' } },
    ]);
    expect(shown('Nhập!A1:B2')).toEqual([['1']]);
  });
});
