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

  test.each([
    ['the first row', 0, 1, 'A1:A4', '14'],
    ['the last row', 4, 5, 'A1:A4', '10'],
    ['rows over the upper edge', 0, 2, 'A1:A3', '12'],
    ['rows over the lower edge', 3, 9, 'A1:A3', '6'],
    ['a row inside', 2, 3, 'A1:A4', '12'],
    ['rows below', 5, 7, 'A1:A5', '15'],
    ['all rows and more', 0, 7, undefined, '#REF!'],
  ])(
    '[assumed A55] a range shrinks by what is deleted of it, at its edges as inside: %s',
    (_, from, to, left, sum) => {
      const made = fixture();
      const list = "'Nhập'!A1:A5";
      made.batch([
        put(0, 0, [[1], [2], [3], [4], [5]]),
        put(0, 0, [[`=SUM(${list})`, "=SUM('Nhập'!$A$5:A1)", `=SUMIFS(${list};${list};">0")`]], 2),
      ]);
      made.batch([remove('ROWS', from, to)]);
      expect(made.shown('Khác!A1:C1')).toEqual([[sum, sum, sum]]);
      expect(formulas(made, 'Khác!A1')).toEqual([
        [left === undefined ? '=SUM(#REF!)' : `=SUM('Nhập'!${left})`],
      ]);
    },
  );

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

  test('[assumed A56] the rule of a validation follows its cells', () => {
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
