import { fixture, grid, ID, put } from './sheetsFixture';

const formulas = (made: ReturnType<typeof fixture>, range: string) =>
  made.cells(range, 'userEnteredValue').map((row) => row.map((cell) => cell.userEnteredValue?.formulaValue));

describe('sorting', () => {
  // https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#SortRangeRequest
  test('[documented] moves whole rows of the range by its columns; blanks go last', () => {
    const { batch, shown } = fixture();
    batch([
      put(0, 0, [
        ['b', 2],
        ['', 9],
        ['a', 1],
        ['B', 1],
      ]),
    ]);
    const sortSpecs = [
      { dimensionIndex: 0, sortOrder: 'ASCENDING' },
      { dimensionIndex: 1, sortOrder: 'ASCENDING' },
    ];
    batch([{ sortRange: { range: grid(0, 0, 5, 2), sortSpecs } }]);
    expect(shown('Nhập!A1:B5')).toEqual([
      ['a', '1'],
      ['B', '1'],
      ['b', '2'],
      ['', '9'],
    ]);
  });

  test('[assumed A72] takes formulas, formats and validations along, and leaves protections', () => {
    const made = fixture();
    const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: '1' }] } };
    made.batch([
      put(0, 0, [
        [2, '=A1*10'],
        [1, '=A2*10'],
      ]),
      { setDataValidation: { range: grid(0, 2, 1, 3), rule } },
      { addProtectedRange: { protectedRange: { range: grid(0, 0, 1, 3) } } },
      { sortRange: { range: grid(0, 0, 2, 3), sortSpecs: [{ dimensionIndex: 0 }] } },
    ]);
    expect(formulas(made, 'Nhập!B1:B2')).toEqual([['=A1*10'], ['=A2*10']]);
    expect(made.shown('Nhập!A1:B2')).toEqual([
      ['1', '10'],
      ['2', '20'],
    ]);
    expect(made.cells('Nhập!C1:C2', 'dataValidation.condition.type')).toEqual([
      [],
      [{ dataValidation: { condition: { type: 'ONE_OF_LIST' } } }],
    ]);
    expect(made.api.get(ID).sheets?.[0]?.protectedRanges?.[0]?.range).toEqual(grid(0, 0, 1, 3));
  });
});

describe('tabs', () => {
  test('[assumed A73] renaming one rewrites the formulas that name it', () => {
    const made = fixture();
    made.batch([put(0, 0, [[5]]), put(0, 0, [["='Nhập'!A1"]], 2)]);
    made.batch([
      { updateSheetProperties: { properties: { sheetId: 1, title: "Nhập '26" }, fields: 'title' } },
    ]);
    expect(formulas(made, 'Khác!A1')).toEqual([["='Nhập ''26'!A1"]]);
    expect(made.shown('Khác!A1')).toEqual([['5']]);
  });

  test('[assumed A74] deleting one leaves #REF! behind, and the last visible one stays', () => {
    const made = fixture();
    made.batch([
      put(0, 0, [[5]]),
      put(0, 0, [["='Nhập'!A1", 1, '=B1+1']], 2),
      { deleteSheet: { sheetId: 1 } },
    ]);
    expect(made.shown('Khác!A1:C1')).toEqual([['#REF!', '1', '2']]);
    expect(() => made.batch([{ deleteSheet: { sheetId: 2 } }])).toThrow(/can't remove all/);
    expect(() =>
      made.batch([{ updateSheetProperties: { properties: { sheetId: 2, hidden: true }, fields: 'hidden' } }]),
    ).toThrow(/can't hide all/);
  });

  test('[documented] are placed by index and keep the properties of the mask only', () => {
    const { batch, api } = fixture();
    const properties = {
      sheetId: 2,
      index: 0,
      hidden: true,
      title: 'không',
      gridProperties: { frozenRowCount: 1, rowCount: 9 },
    };
    batch([
      { updateSheetProperties: { properties, fields: 'index,gridProperties(frozenRowCount,rowCount)' } },
    ]);
    expect(
      api.get(ID, { fields: 'sheets.properties(sheetId,title,index,hidden,gridProperties)' }).sheets,
    ).toEqual([
      {
        properties: {
          sheetId: 2,
          title: 'Khác',
          index: 0,
          gridProperties: { rowCount: 9, columnCount: 10, frozenRowCount: 1 },
        },
      },
      {
        properties: {
          sheetId: 1,
          title: 'Nhập',
          index: 1,
          gridProperties: { rowCount: 20, columnCount: 10 },
        },
      },
    ]);
  });

  test('[documented] with every field and no index move to the end', () => {
    const { batch, api } = fixture();
    batch([{ updateSheetProperties: { properties: { sheetId: 1, title: 'Nhập' }, fields: '*' } }]);
    expect(api.get(ID).sheets?.map((sheet) => sheet.properties?.title)).toEqual(['Khác', 'Nhập']);
    batch([{ updateSheetProperties: { properties: { sheetId: 2, index: 2 }, fields: 'index' } }]);
    expect(api.get(ID).sheets?.map((sheet) => sheet.properties?.title)).toEqual(['Nhập', 'Khác']);
  });

  test('[documented] the title of the workbook is the name of its file', () => {
    const { batch, renamed } = fixture();
    batch([
      { updateSpreadsheetProperties: { properties: { title: 'Kỳ 1', locale: 'en_US' }, fields: 'title' } },
    ]);
    expect(renamed).toEqual(['Kỳ 1']);
    expect(() =>
      batch([{ updateSpreadsheetProperties: { properties: { locale: 'fr_FR' }, fields: 'locale' } }]),
    ).toThrow(/NotImplemented/);
  });
});
