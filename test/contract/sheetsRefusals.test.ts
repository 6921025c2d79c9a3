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
      '[host] a kind that the host has not',
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
    [
      '[assumed A66] null as one of a list of objects',
      update({ rows: [null] }),
      /Invalid value at 'requests\[0\].updateCells.rows\[0\]'/,
    ],
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
    ['[assumed A67] a range beyond the grid', repeat({ range: grid(0, 0, 21, 1) }), /exceeds grid limits/],
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
    ['[assumed A68] a mask with a read-only field', repeat({ fields: 'effectiveValue' }), /read-only/],
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
      '[reported in notes on the quickstart, no thread named] a tab without a name',
      [{ updateSheetProperties: { properties: { sheetId: 1, title: ' ' }, fields: 'title' } }],
      /^Invalid requests\[0\].updateSheetProperties: The sheet name cannot be empty\.$/,
    ],
    [
      '[assumed A69] a tab name of more than 100 characters',
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
      '[assumed A70] a time zone that does not exist',
      [{ updateSpreadsheetProperties: { properties: { timeZone: 'Hanoi' }, fields: 'timeZone' } }],
      /Invalid time zone/,
    ],
    [
      '[host] a number format that the host can not show',
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

  test('[host] a payload over 2 MB', () => {
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
