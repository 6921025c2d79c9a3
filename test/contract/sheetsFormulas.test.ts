import { fixture, grid, put } from './sheetsFixture';

/** What formulas in A1, A2 … of `Khác` give, with some figures in `Nhập`. */
function results(...formulas: string[]) {
  const { batch, cells } = fixture();
  batch([
    put(0, 0, [
      ['Xã A', 1, 10, true],
      ['Xã B', 2, 20, false],
      ['Xã A', 3, 30, ''],
    ]),
    put(
      0,
      0,
      formulas.map((formula) => [formula]),
      2,
    ),
  ]);
  return cells('Khác!A1:A20', 'effectiveValue').map((row) => row[0]?.effectiveValue);
}

const DATA = "'Nhập'!";

describe('a formula', () => {
  // Each function of the list: https://support.google.com/docs/table/25273
  test.each([
    [`=SUM(${DATA}B1:B3)`, { numberValue: 6 }],
    [`=SUMIFS(${DATA}C1:C3;${DATA}A1:A3;"Xã A")`, { numberValue: 40 }],
    [`=COUNTIFS(${DATA}A1:A3;"xã a";${DATA}B1:B3;">1")`, { numberValue: 1 }],
    [`=AVERAGEIFS(${DATA}C1:C3;${DATA}A1:A3;"Xã A")`, { numberValue: 20 }],
    [`=MAXIFS(${DATA}C1:C3;${DATA}A1:A3;"Xã A")`, { numberValue: 30 }],
    [`=MINIFS(${DATA}C1:C3;${DATA}A1:A3;"Xã A")`, { numberValue: 10 }],
    [`=INDEX(${DATA}A1:C3;2;3)`, { numberValue: 20 }],
    [`=INDEX(${DATA}C1:C3;MATCH("Xã B";${DATA}A1:A3;0))`, { numberValue: 20 }],
    [`=IF(${DATA}B1=1;"đúng";"sai")`, { stringValue: 'đúng' }],
    [`=IFS(${DATA}B1=2;"hai";TRUE;"khác")`, { stringValue: 'khác' }],
    ['=IFERROR(1/0;"lỗi")', { stringValue: 'lỗi' }],
    [`=AND(${DATA}D1;${DATA}B1>0)`, { boolValue: true }],
    [`=OR(${DATA}D2;NOT(${DATA}D1))`, { boolValue: false }],
    [`=SUMPRODUCT((${DATA}A1:A3="Xã A")*${DATA}B1:B3)`, { numberValue: 4 }],
    [`=TEXTJOIN(", ";TRUE;${DATA}A1:A2)`, { stringValue: 'Xã A, Xã B' }],
    ['=ROUND(2/3;4)', { numberValue: 0.6667 }],
    ['=1/3', { numberValue: 1 / 3 }],
    [`=ISNUMBER(${DATA}A1)`, { boolValue: false }],
    [`=ISBLANK(${DATA}J9)`, { boolValue: true }],
    ['=LEN("Quận")', { numberValue: 4 }],
    [`=COUNTA(${DATA}A1:D3)`, { numberValue: 11 }],
    [`=COUNTBLANK(${DATA}A1:D3)`, { numberValue: 1 }],
    [`=MIN(${DATA}B1:B3)+MAX(${DATA}B1:B3)`, { numberValue: 4 }],
    ['=HYPERLINK("https://a.vn";"Tệp "&1)', { stringValue: 'Tệp 1' }],
    ['=50%', { numberValue: 0.5 }],
    ['=1/0', { errorValue: { type: 'DIVIDE_BY_ZERO', message: '#DIV/0!' } }],
    ['="a"+1', { errorValue: { type: 'VALUE', message: '#VALUE!' } }],
    [`=MATCH("không";${DATA}A1:A3;0)`, { errorValue: { type: 'N_A', message: '#N/A' } }],
    [`=IF(${DATA}B1="";"trống";${DATA}B1*2)`, { numberValue: 2 }],
  ])('[documented] %s', (formula, expected) => {
    expect(results(formula)).toEqual([expected]);
  });

  test('[assumed A57] that hands a blank cell through stays blank, and reads as a blank', () => {
    const given = results(
      `=${DATA}J9`,
      `=INDEX(${DATA}J1:J9;3)`,
      `=IF(TRUE;${DATA}J9;1)`,
      '=A1=""',
      '=IF(A2="";"trống";A2)',
      '=A1+1',
      `=SUM(${DATA}J9)`,
    );
    expect(given).toEqual([
      undefined,
      undefined,
      undefined,
      { boolValue: true },
      { stringValue: 'trống' },
      { numberValue: 1 },
      { numberValue: 0 },
    ]);
  });

  test('[assumed A58] that reads itself gives #REF!', () => {
    expect(results('=A2+1', '=A1+1', '=A1&""').map((value) => value?.errorValue?.type)).toEqual([
      'REF',
      'REF',
      'REF',
    ]);
  });

  test('[documented] is worked out anew when what it reads changes, at whatever distance', () => {
    const { batch, type, shown } = fixture();
    batch([put(0, 0, [[1, '=A1*2', '=B1+1']]), put(0, 0, [["='Nhập'!C1", '=SUM(A1:A9)/3']], 2)]);
    expect(shown('Khác!A1:B1')).toEqual([['3', '1']]);
    type('Nhập!A1', '3,5');
    expect(shown('Khác!A1:B1')).toEqual([['8', '2,666666667']]);
    batch([put(0, 1, [['=A1+A1/3']])]);
    expect(shown('Khác!A1')).toEqual([['5,666666667']]);
  });

  test('[host] only a list of functions, separators and literals is taken; the cell is named', () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      ['=VLOOKUP(1;A1:B2;2)', /'Khác'!B2: =VLOOKUP\(1;A1:B2;2\) has the function VLOOKUP/],
      ['=SUMIF(A1:A2;1)', /the function SUMIF/],
      ['=SUM(A1,A2)', /',' between arguments/],
      ['=A1*1.5', /the number 1\.5, whose decimal sign is not that of vi_VN/],
      ['=1.234,5', /a number that is none/],
      ['=SUM(A1)A2', /'A2' after the end/],
      ['=A1 2', /'2' after the end/],
      ['=A1*2"x"', /'"x"' after the end/],
      ['=ROUND(A1)', /ROUND with 1 arguments/],
      ['=IFERROR(A1)', /IFERROR with 1 arguments/],
      ['=SUM(A:A)', /open range/],
      ['=SUM(1:1)', /open range/],
      ['=SUM(A2:A)', /open range/],
      ['=SUM({1;2})', /array literal/],
      ['=SUM(Tong)', /neither a cell nor a function/],
      ['=SUM(A1', /bracket that is not closed/],
      ['=1+', /an end too early/],
      ['=IF(A1)', /IF with 1 arguments/],
      ['=SUMIFS(A1:A2;B1:B2)', /SUMIFS with 2 arguments/],
      ["='Không'!A1", /a tab that does not exist: 'Không'/],
      ['=A21', /beyond the grid of 'Khác'/],
      ['=K1', /beyond the grid/],
    ];
    for (const [formula, message] of cases) {
      expect(() => fixture().batch([put(1, 1, [[formula]], 2)])).toThrow(message);
    }
  });

  test('[assumed A59] is read by the decimal sign of its workbook', () => {
    const { batch, cells } = fixture('en_US');
    batch([put(0, 0, [['=A2&"x"'], ['=1.5*2'], ['=COUNTIFS(A4:A5;">2.4")'], [2.5], ['="2.5"+1']])]);
    expect(cells('Nhập!A1:A5', 'effectiveValue').map((row) => row[0]?.effectiveValue)).toEqual([
      { stringValue: '3x' },
      { numberValue: 3 },
      { numberValue: 2 },
      { numberValue: 2.5 },
      { numberValue: 3.5 },
    ]);
    expect(() => fixture('en_US').batch([put(0, 0, [['=1,5*2']])])).toThrow(
      /the number 1,5, whose decimal sign is not that of en_US/,
    );
  });

  test('[assumed A60] gives its texts anew when the locale changes; with a decimal number in it, that is not implemented', () => {
    const locale = (value: string) => ({
      updateSpreadsheetProperties: { properties: { locale: value }, fields: 'locale' },
    });
    const { batch, shown } = fixture();
    batch([put(0, 0, [[2.5, '=A1&"x"']])]);
    expect(shown('Nhập!B1')).toEqual([['2,5x']]);
    batch([locale('en_US')]);
    expect(shown('Nhập!B1')).toEqual([['2.5x']]);
    const other = fixture();
    other.batch([put(1, 1, [['=1,5*2']])]);
    expect(() => other.batch([locale('en_US')])).toThrow(
      /NotImplemented: Sheets locale that changes, with a decimal number in 'Nhập'!B2/,
    );
  });

  test('[host] a result of several cells is not shown by half', () => {
    expect(() => fixture().batch([put(0, 0, [['=A2:A5']])])).toThrow(
      /NotImplemented: Sheets formula that gives several cells, in 'Nhập'!A1/,
    );
  });

  test('[documented] a text that begins with = stays text when it is written as text', () => {
    const { batch, cells } = fixture();
    batch([
      {
        repeatCell: {
          range: grid(0, 0, 1, 1),
          cell: { userEnteredValue: { stringValue: '=1+1' } },
          fields: '*',
        },
      },
    ]);
    expect(cells('Nhập!A1')).toEqual([
      [
        {
          userEnteredValue: { stringValue: '=1+1' },
          effectiveValue: { stringValue: '=1+1' },
          formattedValue: '=1+1',
        },
      ],
    ]);
  });

  test('[documented] HYPERLINK gives the cell its link', () => {
    const { batch, cells } = fixture();
    batch([put(0, 0, [['=HYPERLINK("https://a.vn/""x""";"Tệp")']])]);
    expect(cells('Nhập!A1', 'hyperlink,formattedValue')).toEqual([
      [{ hyperlink: 'https://a.vn/"x"', formattedValue: 'Tệp' }],
    ]);
  });
});
