import { fixture, ID, put } from './sheetsFixture';

const RAW = { valueInputOption: 'RAW' };
const TYPED = { valueInputOption: 'USER_ENTERED' };

function fresh(): ReturnType<typeof fixture> {
  const made = fixture('en_US');
  made.host.createEmpty(ID, 'Sổ');
  return made;
}

describe('values that are written', () => {
  test('[recorded burnash/gspread › WorksheetTest.test_update_cells_noncontiguous, 2021] null is not counted; a tab called like a cell is quoted', () => {
    const { api, batch, shown } = fresh();
    batch([
      { updateSheetProperties: { properties: { sheetId: 0, title: 'D3' }, fields: 'title' } },
      put(1, 1, [['x']], 0),
    ]);
    const nothing = [null, null, null, null];
    const values = [['a', null, null, null], nothing, nothing, nothing, nothing, [null, null, null, 'b']];
    expect(api.Values.update({ values }, ID, "'D3'!A1:D6", RAW)).toEqual({
      spreadsheetId: ID,
      updatedRange: "'D3'!A1:D6",
      updatedRows: 2,
      updatedColumns: 2,
      updatedCells: 2,
    });
    expect(shown("'D3'!A1:D6")).toEqual([['a'], ['', 'x'], [], [], [], ['', '', '', 'b']]);
    const sideways = {
      values: [
        ['c', null],
        [null, null],
        ['d', 'e'],
      ],
      majorDimension: 'COLUMNS',
    };
    expect(api.Values.update(sideways, ID, "'D3'!A1", RAW)).toMatchObject({
      updatedRows: 2,
      updatedColumns: 2,
      updatedCells: 3,
    });
  });

  test('[recorded burnash/gspread › WorksheetTest.test_update_and_get, 2021] a range of one cell takes a block, within the grid', () => {
    const { api, shown } = fresh();
    const values = [
      ['A1', 'B1'],
      ['', 'b2'],
    ];
    expect(api.Values.update({ values }, ID, "'Sheet1'!A1", RAW).updatedRange).toBe('Sheet1!A1:B2');
    expect(shown('Sheet1!A1:B2')).toEqual([
      ['A1', 'B1'],
      ['', 'b2'],
    ]);
    expect(() => api.Values.update({ values }, ID, 'Sheet1!Z5', RAW)).toThrow(
      /tried writing to column \[AA\]/,
    );
    expect(() => api.Values.update({ values }, ID, 'Sheet1!A1000', RAW)).toThrow(
      /tried writing to row \[1001\]/,
    );
  });

  test('[reported nithinmurali/pygsheets #120] what is beyond the range is refused by its column', () => {
    const { api } = fresh();
    expect(() => api.Values.update({ values: [['a', 'b', 'c']] }, ID, 'Sheet1!A1:B1', RAW)).toThrow(
      'Requested writing within range [Sheet1!A1:B1], but tried writing to column [C]',
    );
  });

  const LIST = 'type.googleapis.com/google.protobuf.ListValue';

  test.each([
    [
      '[reported burnash/gspread #668] values that hold a text',
      ['A'],
      `Invalid value at 'data.values[0]' (${LIST}), "A"`,
    ],
    [
      '[reported nithinmurali/pygsheets #47] several of them',
      ['TEST', 5],
      `Invalid value at 'data.values[0]' (${LIST}), "TEST"\nInvalid value at 'data.values[1]' (${LIST}), 5`,
    ],
    [
      '[reported in notes on gspread, no thread named] a text instead of values',
      'D2',
      `Invalid value at 'data.values' (${LIST}), "D2"`,
    ],
    [
      '[reported burnash/gspread #668] an object as a value',
      [['a', { name: 'Jane' }]],
      'Invalid values[0][1]: struct_value {\n  fields {\n    key: "name"\n    value {\n      string_value: "Jane"\n    }\n  }\n}',
    ],
    [
      '[reported texastribune/data-visuals-create #158] a list as a value',
      [[['x', 1]]],
      'Invalid values[0][0]: list_value {\n  values {\n    string_value: "x"\n  }\n  values {\n    number_value: 1\n  }\n}',
    ],
  ])('%s', (_, values, message) => {
    const { api } = fresh();
    for (const write of [
      () => api.Values.update({ values }, ID, 'Sheet1!A1:B5', RAW),
      () => api.Values.append({ values }, ID, 'Sheet1', RAW),
    ])
      expect(write).toThrow(expect.objectContaining({ code: 400, message }));
  });

  test('[assumed A50] in a batch the range is named with it', () => {
    const { api } = fresh();
    const data = [
      { range: 'Sheet1!A1', values: [['a']] },
      { range: 'Sheet1!A2', values: ['b'] },
    ];
    expect(() => api.Values.batchUpdate({ ...RAW, data }, ID)).toThrow(
      `Invalid value at 'data[1].values[0]' (${LIST}), "b"`,
    );
  });
});

describe('values that are appended', () => {
  test('[recorded burnash/gspread › WorksheetTest.test_append_row_with_empty_value, 2021] go below the last table, which the answer names', () => {
    const { api, shown } = fresh();
    const append = () => api.Values.append({ values: [['a', '', 'c']] }, ID, "'Sheet1'", RAW);
    const updates = { spreadsheetId: ID, updatedRows: 1, updatedColumns: 3, updatedCells: 3 };
    expect(append()).toEqual({
      spreadsheetId: ID,
      updates: { ...updates, updatedRange: 'Sheet1!A1:C1' },
    });
    expect(append()).toEqual({
      spreadsheetId: ID,
      tableRange: 'Sheet1!C1',
      updates: { ...updates, updatedRange: 'Sheet1!C2:E2' },
    });
    expect(shown('Sheet1!A2:Z2')).toEqual([['', '', 'a', '', 'c']]);
  });

  test('[recorded burnash/gspread › WorksheetTest.test_append_row_with_empty_value_and_table_range, 2021] or below the table of a cell', () => {
    const { api } = fresh();
    const values = [['a', '', 'c']];
    api.Values.append({ values }, ID, "'Sheet1'", RAW);
    expect(api.Values.append({ values }, ID, "'Sheet1'!A1", RAW)).toMatchObject({
      tableRange: 'Sheet1!A1',
      updates: { updatedRange: 'Sheet1!A2:C2' },
    });
  });

  // https://developers.google.com/workspace/sheets/api/guides/values#append_values
  test.each([
    ['Sheet1', 'B7', 'B4:D6'],
    ['B4', 'B7', 'B4:D6'],
    ['C5:D5', 'B7', 'B4:D6'],
    ['B2:D4', 'B7', 'B4:D6'],
    ['A3:G10', 'B7', 'B4:D6'],
    ['A1', 'A3', 'A1:C2'],
    ['E4', 'E4', undefined],
    ['A4', 'A4', undefined],
  ])('[documented] %s of two tables begins at %s', (range, start, table) => {
    const { api, batch } = fresh();
    batch([
      put(
        0,
        0,
        [
          ['x', 'y', 'z'],
          ['x', 'y', 'z'],
        ],
        0,
      ),
      put(
        3,
        1,
        [
          ['x', 'y'],
          ['', 'y', 'z'],
          ['x', 'y', 'z'],
        ],
        0,
      ),
    ]);
    const answer = api.Values.append({ values: [['new']] }, ID, range, TYPED);
    expect([answer.updates?.updatedRange, answer.tableRange]).toEqual([
      `Sheet1!${start}`,
      table === undefined ? undefined : `Sheet1!${table}`,
    ]);
  });

  test('[documented] the grid grows where it must', () => {
    const { api, batch } = fresh();
    batch([put(999, 25, [['x']], 0)]);
    expect(api.Values.append({ values: [['a', 'b']] }, ID, 'Sheet1', RAW)).toMatchObject({
      tableRange: 'Sheet1!Z1000',
      updates: { updatedRange: 'Sheet1!Z1001:AA1001' },
    });
  });
});
