import { fixture, grid, ID, put } from './sheetsFixture';

const insert = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number, more: object = {}) => ({
  insertDimension: { range: { sheetId: 1, dimension, startIndex, endIndex }, ...more },
});
const remove = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number) => ({
  deleteDimension: { range: { sheetId: 1, dimension, startIndex, endIndex } },
});
const formulas = (made: ReturnType<typeof fixture>, range: string) =>
  made.cells(range, 'userEnteredValue').map((row) => row.map((cell) => cell.userEnteredValue?.formulaValue));

// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#InsertDimensionRequest
describe('inserting and deleting rows and columns', () => {
  test('[documented] moves cells, and formulas follow the cells they mean', () => {
    const made = fixture();
    made.batch([
      put(0, 0, [[1], [2], [3]]),
      put(0, 0, [["=SUM('Nhập'!A1:A3)", "='Nhập'!$A$3", "='Nhập'!A1:A1+0"]], 2),
    ]);
    made.batch([insert('ROWS', 1, 3)]);
    expect(made.shown('Nhập!A1:A5')).toEqual([['1'], [], [], ['2'], ['3']]);
    expect(formulas(made, 'Khác!A1:B1')).toEqual([["=SUM('Nhập'!A1:A5)", "='Nhập'!$A$5"]]);
    made.batch([remove('ROWS', 0, 4)]);
    expect(formulas(made, 'Khác!A1:C1')).toEqual([["=SUM('Nhập'!A1:A1)", "='Nhập'!$A$1", '=#REF!+0']]);
    expect(made.shown('Khác!A1:C1')).toEqual([['3', '3', '#REF!']]);
    made.batch([insert('COLUMNS', 0, 1)]);
    expect(formulas(made, 'Khác!A1:B1')).toEqual([["=SUM('Nhập'!B1:B1)", "='Nhập'!$B$1"]]);
  });

  test('[documented] moves protections, formats, filters and metadata, and drops what is deleted', () => {
    const { batch, api } = fixture();
    const objects = (row: number) => [
      {
        addProtectedRange: { protectedRange: { protectedRangeId: row + 1, range: grid(row, 0, row + 1, 2) } },
      },
      { mergeCells: { range: grid(row, 2, row + 1, 4) } },
      {
        addConditionalFormatRule: {
          rule: {
            ranges: [grid(row, 5, row + 1, 6)],
            booleanRule: { condition: { type: 'NOT_BLANK' }, format: { textFormat: { bold: true } } },
          },
        },
      },
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: `row${row}`,
            visibility: 'DOCUMENT',
            location: {
              dimensionRange: { sheetId: 1, dimension: 'ROWS', startIndex: row, endIndex: row + 1 },
            },
          },
        },
      },
    ];
    batch([...objects(2), ...objects(5), { setBasicFilter: { filter: { range: grid(0, 0, 10, 4) } } }]);
    batch([remove('ROWS', 2, 3), insert('ROWS', 0, 1)]);
    const sheet = api.get(ID, {
      fields:
        'sheets(protectedRanges(protectedRangeId,range),merges,conditionalFormats.ranges,basicFilter,data.rowMetadata.developerMetadata.metadataKey)',
    }).sheets?.[0];
    expect(sheet).toMatchObject({
      protectedRanges: [{ protectedRangeId: 6, range: grid(5, 0, 6, 2) }],
      merges: [grid(5, 2, 6, 4)],
      conditionalFormats: [{ ranges: [grid(5, 5, 6, 6)] }],
      basicFilter: { range: grid(1, 0, 10, 4) },
    });
    const tagged = sheet?.data?.[0]?.rowMetadata?.map((row) => row.developerMetadata?.[0]?.metadataKey);
    expect(tagged?.flatMap((key, row) => (key === undefined ? [] : [[row, key]]))).toEqual([[5, 'row5']]);
  });

  test('[documented] new rows look like the ones before or after them', () => {
    const { batch, cells } = fixture();
    const bold = (row: number, on: boolean) => ({
      repeatCell: {
        range: grid(row, 0, row + 1, 1),
        cell: { userEnteredFormat: { textFormat: { bold: on } } },
        fields: 'userEnteredFormat',
      },
    });
    batch([
      bold(0, true),
      bold(1, false),
      insert('ROWS', 1, 2, { inheritFromBefore: true }),
      insert('ROWS', 2, 3, { inheritFromBefore: false }),
    ]);
    expect(
      cells('Nhập!A1:A4', 'userEnteredFormat').map((row) => row[0]?.userEnteredFormat?.textFormat?.bold),
    ).toEqual([true, true, false, false]);
    expect(() => batch([insert('ROWS', 0, 1, { inheritFromBefore: true })])).toThrow(
      /cannot be true for index 0/,
    );
  });

  test('[assumed] the rule of a validation follows its cells', () => {
    const { batch, type, cells } = fixture();
    const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=B3<=A3' }] };
    batch([
      { setDataValidation: { range: grid(2, 1, 6, 2), rule: { condition, strict: true } } },
      remove('ROWS', 2, 3),
      insert('COLUMNS', 0, 1),
    ]);
    const rules = cells('Nhập!C3:C5', 'dataValidation.condition.values.userEnteredValue');
    expect(rules.map((row) => row[0]?.dataValidation?.condition?.values?.[0]?.userEnteredValue)).toEqual([
      '=C3<=B3',
      '=C4<=B4',
      '=C5<=B5',
    ]);
    type('Nhập!B4', '5');
    expect(type('Nhập!C4', '5').accepted).toEqual(['C4']);
    expect(() => type('Nhập!C4', '6')).toThrow('violates');
  });

  test('[documented] not all rows can be deleted, nor rows beyond the grid', () => {
    expect(() => fixture().batch([remove('ROWS', 0, 20)])).toThrow(/can't delete all the rows/);
    expect(() => fixture().batch([remove('ROWS', 19, 21)])).toThrow(/the sheet has 20/);
    expect(() =>
      fixture().batch([{ insertDimension: { range: { sheetId: 1, dimension: 'ROWS' } } }]),
    ).toThrow(/must be bounded/);
  });
});

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

  test('[assumed] takes formulas, formats and validations along, and leaves protections', () => {
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
  test('[assumed] renaming one rewrites the formulas that name it', () => {
    const made = fixture();
    made.batch([put(0, 0, [[5]]), put(0, 0, [["='Nhập'!A1"]], 2)]);
    made.batch([
      { updateSheetProperties: { properties: { sheetId: 1, title: "Nhập '26" }, fields: 'title' } },
    ]);
    expect(formulas(made, 'Khác!A1')).toEqual([["='Nhập ''26'!A1"]]);
    expect(made.shown('Khác!A1')).toEqual([['5']]);
  });

  test('[assumed] deleting one leaves #REF! behind, and the last visible one stays', () => {
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
