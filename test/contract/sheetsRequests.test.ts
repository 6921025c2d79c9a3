import { fixture, grid, ID, put } from './sheetsFixture';

const value = { userEnteredValue: { numberValue: 1 } };
const update = (more: object) => [
  { updateCells: { start: { sheetId: 1 }, rows: [{ values: [value] }], fields: '*', ...more } },
];
const repeat = (more: object) => [
  { repeatCell: { range: grid(0, 0, 1, 1), cell: value, fields: 'userEnteredValue', ...more } },
];

// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request
describe('a request that Google would not take is refused', () => {
  const cases: readonly (readonly [string, unknown, RegExp])[] = [
    ['[documented] no requests', [], /at least one request/],
    [
      '[documented] a kind that does not exist',
      [{ updateCell: {} }],
      /Unknown name "updateCell" at 'requests\[0\]'/,
    ],
    [
      '[assumed] a kind that the host has not',
      [{ findReplace: {} }],
      /NotImplemented: Sheets request: findReplace/,
    ],
    ['[documented] two kinds in one request', [{ ...put(0, 0, [[1]]), repeatCell: {} }], /oneof/],
    ['[documented] a request without a kind', [{}], /No request set/],
    [
      '[documented] a field that does not exist',
      update({ feilds: '*' }),
      /Unknown name "feilds" at 'requests\[0\].updateCells'/,
    ],
    [
      '[documented] a text where a number must be',
      update({ start: { sheetId: '1' } }),
      /Invalid value at 'requests\[0\].updateCells.start.sheetId'/,
    ],
    ['[documented] a number that is not whole', update({ start: { sheetId: 1, rowIndex: 0.5 } }), /integer/],
    ['[documented] a negative index', update({ start: { sheetId: 1, rowIndex: -1 } }), /minimum/],
    [
      '[documented] a number that JSON has not',
      update({ rows: [{ values: [{ userEnteredValue: { numberValue: NaN } }] }] }),
      /no JSON number/,
    ],
    ['[documented] null', update({ rows: [{ values: [{ userEnteredValue: null }] }] }), /Invalid value/],
    [
      '[documented] an enum value that does not exist',
      repeat({ cell: { userEnteredFormat: { wrapStrategy: 'WRAPPED' } }, fields: '*' }),
      /enum/,
    ],
    [
      '[documented] a tab that does not exist',
      repeat({ range: grid(0, 0, 1, 1, 9) }),
      /requests\[0\].repeatCell: No grid with id: 9/,
    ],
    ['[assumed] a range beyond the grid', repeat({ range: grid(0, 0, 21, 1) }), /exceeds grid limits/],
    ['[documented] a start behind the end', repeat({ range: grid(3, 0, 2, 1) }), /start index must be less/],
    [
      '[documented] rows beyond the grid',
      update({ start: { sheetId: 1, rowIndex: 20 } }),
      /exceeds grid limits/,
    ],
    ['[documented] a missing field mask', repeat({ fields: undefined }), /At least one field must be listed/],
    [
      '[documented] a mask with an unknown field',
      repeat({ fields: 'userEnteredValues' }),
      /there is no field 'userEnteredValues'/,
    ],
    [
      '[documented] a mask with an unknown inner field',
      repeat({ fields: 'userEnteredFormat(numberFormat,colour)' }),
      /no field 'colour'/,
    ],
    [
      '[documented] a mask with an open bracket',
      repeat({ fields: 'userEnteredFormat(numberFormat' }),
      /bracket/,
    ],
    ['[assumed] a mask with a read-only field', repeat({ fields: 'effectiveValue' }), /read-only/],
    [
      '[documented] two kinds of value in a cell',
      repeat({ cell: { userEnteredValue: { numberValue: 1, stringValue: '1' } } }),
      /one kind of value/,
    ],
    [
      '[documented] an error as a value',
      repeat({ cell: { userEnteredValue: { errorValue: { type: 'REF' } } } }),
      /read-only/,
    ],
    [
      '[documented] more rows than the range has',
      update({ start: undefined, range: grid(0, 0, 1, 1), rows: [{}, {}] }),
      /beyond the last requested row/,
    ],
    [
      '[documented] start and range together',
      update({ range: grid(0, 0, 1, 1) }),
      /exactly one of start and range/,
    ],
    ['[documented] more than 50,000 characters', put(0, 0, [['x'.repeat(50_001)]]), /50000 characters/],
    [
      '[documented] a second tab of the same name',
      [{ addSheet: { properties: { title: 'nhập' } } }],
      /already exists/,
    ],
    ['[documented] a tab id that is taken', [{ addSheet: { properties: { sheetId: 2 } } }], /already exists/],
    [
      '[assumed] a tab name of more than 100 characters',
      [{ addSheet: { properties: { title: 'x'.repeat(101) } } }],
      /longer than 100/,
    ],
    [
      '[documented] more than ten million cells',
      [{ appendDimension: { sheetId: 1, dimension: 'ROWS', length: 1_000_001 } }],
      /limit of 10000000 cells/,
    ],
    [
      '[documented] more than 18,278 columns',
      [{ appendDimension: { sheetId: 1, dimension: 'COLUMNS', length: 18_278 } }],
      /18278 columns/,
    ],
    [
      '[documented] freezing all rows',
      [
        {
          updateSheetProperties: {
            properties: { sheetId: 1, gridProperties: { frozenRowCount: 20 } },
            fields: 'gridProperties.frozenRowCount',
          },
        },
      ],
      /can't freeze/,
    ],
    [
      '[assumed] a time zone that does not exist',
      [{ updateSpreadsheetProperties: { properties: { timeZone: 'Hanoi' }, fields: 'timeZone' } }],
      /Invalid time zone/,
    ],
    [
      '[assumed] a number format that the host can not show',
      repeat({
        cell: { userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: '[red]0' } } },
        fields: 'userEnteredFormat',
      }),
      /NotImplemented: Sheets number format \[red\]0/,
    ],
  ];

  test.each(cases)('%s', (_, requests, message) => {
    const { batch } = fixture();
    expect(() => batch(Array.isArray(requests) ? requests : [requests])).toThrow(message);
  });

  test('[assumed] a payload over 2 MB', () => {
    const rows = Array.from({ length: 18 }, () => [
      'x'.repeat(45_000),
      'y'.repeat(45_000),
      'z'.repeat(45_000),
    ]);
    expect(() => fixture().batch([put(0, 0, rows)])).toThrow(/over 2000000: Google recommends 2 MB/);
  });

  test('[documented] an unknown option of the body', () => {
    expect(() =>
      fixture().api.batchUpdate({ requests: [put(0, 0, [[1]])], includeGridData: true }, ID),
    ).toThrow(/unknown parameter/);
  });
});

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
