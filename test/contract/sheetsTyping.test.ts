import { EDITOR, fixture, grid, ID } from './sheetsFixture';

describe('typing', () => {
  const typed = (text: string, locale: 'vi_VN' | 'en_US' = 'vi_VN') => {
    const { type, cells } = fixture(locale);
    type('Nhập!A1', text);
    const cell = cells('Nhập!A1', 'userEnteredValue,userEnteredFormat.numberFormat')[0]?.[0];
    return [cell?.userEnteredValue, cell?.userEnteredFormat?.numberFormat];
  };
  const number = (numberValue: number, type?: string, pattern?: string) => [
    { numberValue },
    type === undefined ? undefined : { type, pattern },
  ];
  const text = (stringValue: string) => [{ stringValue }, undefined];

  // How Sheets reads entries is only sketched by Google: https://support.google.com/docs/answer/58515
  test.each([
    ['12', number(12)],
    ['-12', number(-12)],
    ['+12', number(12)],
    ['1,5', number(1.5)],
    ['12,444', number(12.444)],
    ['1.234', number(1234, 'NUMBER', '#,##0')],
    ['1.234,5', number(1234.5, 'NUMBER', '#,##0.00')],
    ['1.234.567', number(1_234_567, 'NUMBER', '#,##0')],
    ['12.5', text('12.5')],
    ['1,234.5', text('1,234.5')],
    ['12,5%', number(0.125, 'PERCENT', '0.00%')],
    ['90 %', number(0.9, 'PERCENT', '0%')],
    ['1E3', number(1000, 'SCIENTIFIC', '0.00E+00')],
    ['15/03/2026', number(46096, 'DATE', 'dd/mm/yyyy')],
    ['5/3/2026', number(46086, 'DATE', 'dd/mm/yyyy')],
    ['5-3-2026', number(46086, 'DATE', 'dd/mm/yyyy')],
    ['5/3/26', number(46086, 'DATE', 'dd/mm/yyyy')],
    ['3/4', number(46115, 'DATE', 'd/m')],
    ['2026-03-15', number(46096, 'DATE', 'yyyy-mm-dd')],
    ['15/03/2026 18:00', number(46096.75, 'DATE_TIME', 'dd/mm/yyyy hh:mm')],
    ['31/02/2026', text('31/02/2026')],
    ['12/13/2026', text('12/13/2026')],
    ['true', [{ boolValue: true }, undefined]],
    ['FALSE', [{ boolValue: false }, undefined]],
    ["'12", text('12')],
    ["'=A1", text('=A1')],
    ['=1+1', [{ formulaValue: '=1+1' }, undefined]],
    ['12/BC-UBND', text('12/BC-UBND')],
    ['  Có ', text('  Có ')],
  ])('[assumed A75] %p in a Vietnamese workbook', (entry, expected) => {
    expect(typed(entry)).toEqual(expected);
  });

  test.each([
    ['1,234.5', number(1234.5, 'NUMBER', '#,##0.00')],
    ['1.234', number(1.234)],
    ['3/15/2026', number(46096, 'DATE', 'm/d/yyyy')],
    ['15/3/2026', text('15/3/2026')],
  ])('[assumed A76] %p in an American workbook', (entry, expected) => {
    expect(typed(entry, 'en_US')).toEqual(expected);
  });

  test('[assumed A77] an empty text empties the cell and leaves its format', () => {
    const { type, cells } = fixture();
    type('Nhập!A1', '12,5%');
    type('Nhập!A1', '');
    expect(cells('Nhập!A1', 'userEnteredValue,userEnteredFormat')).toEqual([
      [{ userEnteredFormat: { numberFormat: { type: 'PERCENT', pattern: '0.00%' } } }],
    ]);
  });

  test('[assumed A78] a cell keeps the format it has; text cells keep text, per cent cells take 5 for 5 %', () => {
    const { batch, type, cells, shown } = fixture();
    const format = (column: number, kind: string, pattern: string) => ({
      repeatCell: {
        range: grid(0, column, 1, column + 1),
        cell: { userEnteredFormat: { numberFormat: { type: kind, pattern } } },
        fields: 'userEnteredFormat',
      },
    });
    batch([format(0, 'TEXT', '@'), format(1, 'PERCENT', '0%'), format(2, 'NUMBER', '0')]);
    type('Nhập!A1', '=1+1');
    type('Nhập!B1', '5');
    type('Nhập!C1', '1.234,5');
    expect(cells('Nhập!A1:C1', 'userEnteredValue')).toEqual([
      [
        { userEnteredValue: { stringValue: '=1+1' } },
        { userEnteredValue: { numberValue: 0.05 } },
        { userEnteredValue: { numberValue: 1234.5 } },
      ],
    ]);
    expect(shown('Nhập!A1:C1')).toEqual([['=1+1', '5%', '1235']]);
  });

  test('[documented] reports what an edit event reports', () => {
    const { type, host } = fixture();
    type('Nhập!B2', '1');
    expect(type('Nhập!B2', '2', EDITOR)).toEqual({
      user: EDITOR,
      fileId: ID,
      sheetId: 1,
      sheetTitle: 'Nhập',
      range: grid(1, 1, 2, 2),
      a1: "'Nhập'!B2",
      oldValue: '1',
      value: '2',
      accepted: ['B2'],
      rejected: [],
    });
    const several = host.type(EDITOR, ID, 'Nhập!A1', [
      ['1', '2'],
      ['3', '4'],
    ]);
    expect([several.a1, several.oldValue, several.value]).toEqual(["'Nhập'!A1:B2", undefined, undefined]);
  });
});

// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#DataValidationRule
describe('a data validation', () => {
  const withRule = (type: string, values: readonly string[] = [], more: object = {}) => {
    const made = fixture();
    const condition = { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) };
    const rule = { condition, strict: true, inputMessage: 'Không được', ...more };
    made.batch([{ setDataValidation: { range: grid(0, 0, 3, 3), rule } }]);
    return made;
  };
  const takes = (type: string, values: readonly string[], entry: string): boolean => {
    const made = withRule(type, values);
    try {
      made.type('Nhập!A1', entry);
      return true;
    } catch (error) {
      expect(error).toMatchObject({ name: 'EditRejected', message: 'Không được', cell: "'Nhập'!A1" });
      expect(made.shown('Nhập!A1')).toEqual([]);
      return false;
    }
  };

  test.each([
    ['ONE_OF_LIST', ['Có', 'Không'], ['Có'], ['có', 'Chưa']],
    ['NUMBER_GREATER_THAN_EQ', ['0'], ['0', '1,5', '1/1/2026'], ['-1', 'năm']],
    ['NUMBER_BETWEEN', ['0', '10,5'], ['10,5', '0'], ['10,6', '1.000']],
    ['NUMBER_NOT_BETWEEN', ['0', '10'], ['11'], ['5', 'x']],
    ['NUMBER_EQ', ['5'], ['5'], ['6']],
    ['DATE_IS_VALID', [], ['5/3/2026'], ['5', 'hôm nay']],
    ['DATE_ON_OR_AFTER', ['01/01/2026'], ['01/01/2026', '02/03/2026'], ['31/12/2025', '5']],
    ['DATE_BETWEEN', ['01/01/2026', '31/03/2026'], ['31/03/2026 10:00'], ['01/04/2026']],
    ['TEXT_CONTAINS', ['bc'], ['12/BC-UBND'], ['12/QĐ-UBND']],
    ['TEXT_IS_EMAIL', [], ['a@b.vn'], ['a@b']],
    ['TEXT_IS_URL', [], ['https://drive.google.com/x'], ['tệp']],
    ['BOOLEAN', [], ['TRUE'], ['1']],
    ['CUSTOM_FORMULA', ['=AND(ISNUMBER(A1);A1>=0;A1=ROUND(A1;0))'], ['3'], ['3,5', '-1', 'ba']],
  ])('[documented] %s %p takes %p and refuses %p', (type, values, good, bad) => {
    for (const entry of good) expect([entry, takes(type, values, entry)]).toEqual([entry, true]);
    for (const entry of bad) expect([entry, takes(type, values, entry)]).toEqual([entry, false]);
  });

  test('[documented] one that is not strict holds nothing up; nor does any an empty cell', () => {
    const loose = withRule('ONE_OF_LIST', ['Có'], { strict: false });
    expect(loose.type('Nhập!A1', 'x').accepted).toEqual(['A1']);
    expect(withRule('ONE_OF_LIST', ['Có']).type('Nhập!A1', '').accepted).toEqual(['A1']);
  });

  test('[documented] a custom formula counts from the first cell of its range', () => {
    const { type, shown } = withRule('CUSTOM_FORMULA', ['=A1<=$D$1+$E1']);
    type('Nhập!D1', '1');
    type('Nhập!E2', '5');
    expect(type('Nhập!C2', '6').accepted).toEqual(['C2']);
    expect(() => type('Nhập!C2', '7')).toThrow('Không được');
    expect(() => type('Nhập!C3', '2')).toThrow('Không được');
    expect(shown('Nhập!C1:C3')).toEqual([[], ['6']]);
  });

  test('[documented] a list may be a range', () => {
    const { type, batch } = fixture();
    type('Khác!A1', 'Có');
    const condition = { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: "='Khác'!$A$1:$A$5" }] };
    batch([{ setDataValidation: { range: grid(0, 0, 3, 3), rule: { condition, strict: true } } }]);
    expect(type('Nhập!B2', 'Có').accepted).toEqual(['B2']);
    expect(() => type('Nhập!B2', 'Không')).toThrow(/violates the data validation/);
  });

  test('[assumed A79] of several cells typed, the refused ones stay as they were', () => {
    const { host, shown } = withRule('ONE_OF_LIST', ['Có']);
    const edit = host.type(EDITOR, ID, 'Nhập!A1', [
      ['Có', 'x'],
      ['y', 'Có'],
    ]);
    expect(edit.rejected).toEqual([
      { cell: 'B1', message: 'Không được' },
      { cell: 'A2', message: 'Không được' },
    ]);
    expect(shown('Nhập!A1:B2')).toEqual([['Có'], ['', 'Có']]);
  });

  test('[assumed A80] a paste passes it and takes its place', () => {
    const { host, shown, cells } = withRule('ONE_OF_LIST', ['Có']);
    host.type(EDITOR, ID, 'Nhập!A1', [['x']], { paste: true });
    expect(shown('Nhập!A1')).toEqual([['x']]);
    expect(cells('Nhập!A1:B1', 'dataValidation.strict')).toEqual([
      [{}, { dataValidation: { strict: true } }],
    ]);
  });

  test.each([
    ['BLANK', [], /BLANK is not supported for validation/],
    ['NOT_BLANK', [], /not supported for validation/],
    ['TEXT_STARTS_WITH', ['a'], /not supported for validation/],
    ['NUMBER_BETWEEN', ['1'], /takes 2 to 2 values/],
    ['ONE_OF_LIST', [], /takes 1 to 500 values/],
    ['CUSTOM_FORMULA', ['A1>0'], /must begin with '='/],
    ['CUSTOM_FORMULA', ['=COUNTIF(A:A;A1)=1'], /open range/],
    ['ONE_OF_RANGE', ['=SUM(A1:A2)'], /needs a range/],
  ])('[documented] %s with %p is refused', (type, values, message) => {
    expect(() => withRule(type, values)).toThrow(message);
  });
});
