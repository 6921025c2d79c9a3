import { fixture, grid, ID, put } from './sheetsFixture';

// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#RepeatCellRequest
describe('repeatCell', () => {
  test('[documented] counts relative references up, as in the example of the documentation', () => {
    const { batch, cells } = fixture();
    batch([
      {
        repeatCell: {
          range: grid(1, 1, 4, 3),
          cell: { userEnteredValue: { formulaValue: '=A1' } },
          fields: 'userEnteredValue',
        },
      },
    ]);
    const formulas = cells('Nhập!B2:C4', 'userEnteredValue').map((row) =>
      row.map((cell) => cell.userEnteredValue?.formulaValue),
    );
    expect(formulas).toEqual([
      ['=A1', '=B1'],
      ['=A2', '=B2'],
      ['=A3', '=B3'],
    ]);
  });

  test('[documented] keeps what $ fixes', () => {
    const { batch, cells } = fixture();
    const formulaValue = "=SUM($A1:A$1)+'Khác'!$B$2";
    batch([
      {
        repeatCell: {
          range: grid(1, 1, 3, 3),
          cell: { userEnteredValue: { formulaValue } },
          fields: 'userEnteredValue',
        },
      },
    ]);
    expect(cells('Nhập!C3', 'userEnteredValue')).toEqual([
      [{ userEnteredValue: { formulaValue: "=SUM($A2:B$1)+'Khác'!$B$2" } }],
    ]);
  });

  test('[assumed A71] a reference that would leave the grid is refused', () => {
    const request = {
      repeatCell: {
        range: grid(0, 0, 20, 1),
        cell: { userEnteredValue: { formulaValue: '=B2' } },
        fields: 'userEnteredValue',
      },
    };
    expect(() => fixture().batch([request])).toThrow(/'Nhập'!A20: =B21 has a reference beyond the grid/);
  });
});

test('[host] a formula typed by a person that the host can not work out is not implemented', () => {
  expect(() => fixture().type('Nhập!A1', '=VLOOKUP(1;A1:B2;2)')).toThrow(
    /NotImplemented: Sheets formula typed into 'Nhập'!A1/,
  );
});

test('[host] a failing formula leaves workbook and results as they were', () => {
  const { batch, shown, type, host } = fixture();
  batch([put(0, 0, [[1, '=A1+1']])]);
  const before = host.resource(ID);
  expect(() => batch([put(0, 0, [[5]]), put(0, 2, [['=A2:A5']])])).toThrow('NotImplemented');
  expect(host.resource(ID)).toEqual(before);
  type('Nhập!A1', '7');
  expect(shown('Nhập!B1')).toEqual([['8']]);
});
