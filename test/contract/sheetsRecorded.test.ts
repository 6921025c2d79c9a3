import { EDITOR, fixture, grid, ID, put, STRANGER } from './sheetsFixture';

const RAW = { valueInputOption: 'RAW' };

const sheetOf = (made: ReturnType<typeof fixture>, fields: string) =>
  made.api.get(ID, { fields: `sheets(${fields})` }).sheets?.[0];

/** As Drive makes one: `Sheet1`, id 0, 1000 rows, 26 columns. */
function fresh(): ReturnType<typeof fixture> {
  const made = fixture('en_US');
  made.host.createEmpty(ID, 'Sổ');
  return made;
}

const resize = (rowCount: number, columnCount: number, sheetId = 0) => ({
  updateSheetProperties: {
    properties: { sheetId, gridProperties: { rowCount, columnCount } },
    fields: 'gridProperties(rowCount,columnCount)',
  },
});

describe('an open range', () => {
  const open = { sheetId: 1, startRowIndex: 2, startColumnIndex: 0, endColumnIndex: 3 };
  const condition = { type: 'NOT_BLANK' };
  const rule = { ranges: [{ sheetId: 1, endColumnIndex: 1 }], booleanRule: { condition, format: {} } };

  test('[recorded burnash/gspread › WorksheetTest.test_basic_filters, 2023] of a basic filter has the ends of the moment', () => {
    const made = fresh();
    made.batch([resize(20, 20), { setBasicFilter: { filter: { range: { sheetId: 0 } } } }]);
    const range = { startRowIndex: 0, endRowIndex: 20, startColumnIndex: 0, endColumnIndex: 20 };
    expect(sheetOf(made, 'basicFilter')).toEqual({ basicFilter: { range } });
    made.batch([{ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 5 } }]);
    expect(sheetOf(made, 'basicFilter')).toEqual({ basicFilter: { range } });
    const part = { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 3 };
    made.batch([{ setBasicFilter: { filter: { range: { ...part, sheetId: 0 } } } }]);
    expect(sheetOf(made, 'basicFilter')).toEqual({ basicFilter: { range: part } });
    made.batch([{ clearBasicFilter: { sheetId: 0 } }]);
    expect(sheetOf(made, 'basicFilter')).toEqual({});
  });

  const grown = (made: ReturnType<typeof fixture>) => {
    const [reply] =
      made.batch([
        { addFilterView: { filter: { title: 'Xã A', range: open } } },
        { addConditionalFormatRule: { rule } },
        { addProtectedRange: { protectedRange: { range: open } } },
        { appendDimension: { sheetId: 1, dimension: 'ROWS', length: 5 } },
      ]).replies ?? [];
    const sheet = sheetOf(made, 'filterViews.range,conditionalFormats.ranges,protectedRanges.range');
    return {
      view: sheet?.filterViews?.[0]?.range,
      rule: sheet?.conditionalFormats?.[0]?.ranges,
      protection: sheet?.protectedRanges?.[0]?.range,
      filterViewId: reply?.addFilterView?.filter?.filterViewId,
    };
  };

  test('[assumed A65] of a filter view, a conditional format and a protection stays open', () => {
    expect(grown(fixture())).toMatchObject({ view: open, rule: rule.ranges, protection: open });
  });

  test('[host] on the bad day openRangesFixed views and rules get the ends of the moment, protections do not', () => {
    const made = fixture();
    made.badDays.begin('openRangesFixed');
    const { view, rule: ranges, protection, filterViewId } = grown(made);
    expect(view).toEqual(grid(2, 0, 20, 3));
    expect(ranges).toEqual([grid(0, 0, 20, 1)]);
    expect(protection).toEqual(open);
    const update = (more: object, fields: string) =>
      made.batch([{ updateFilterView: { filter: { filterViewId, ...more }, fields } }]);
    update({ title: 'Xã B' }, 'title');
    expect(sheetOf(made, 'filterViews.range')?.filterViews?.[0]?.range).toEqual(grid(2, 0, 20, 3));
    update({ range: open }, 'range');
    expect(sheetOf(made, 'filterViews.range')?.filterViews?.[0]?.range).toEqual(grid(2, 0, 25, 3));
    made.batch([{ updateConditionalFormatRule: { index: 0, rule } }]);
    expect(sheetOf(made, 'conditionalFormats.ranges')?.conditionalFormats?.[0]?.ranges).toEqual([
      grid(0, 0, 25, 1),
    ]);
  });
});

describe('rights', () => {
  test('[recorded burnash/gspread and aiguofer/gspread-pandas, 29 answers] a workbook that is not shared: 403, in reading and in writing', () => {
    const { api, batch } = fixture();
    const refused = expect.objectContaining({ code: 403, message: 'The caller does not have permission' });
    const as = (work: () => unknown) => () => {
      work();
    };
    expect(as(() => batch([put(0, 0, [[1]])], STRANGER))).toThrow(refused);
    const made = fixture();
    made.actAs(STRANGER);
    expect(as(() => made.api.get(ID))).toThrow(refused);
    expect(as(() => made.api.Values.get(ID, 'A1'))).toThrow(refused);
    expect(api.get(ID).spreadsheetId).toBe(ID);
  });

  test('[recorded burnash/gspread › ClientTest.test_access_non_existing_spreadsheet, 2023] one that does not exist: 404', () => {
    expect(() => fixture().api.get('test')).toThrow(
      expect.objectContaining({ code: 404, message: 'Requested entity was not found.' }),
    );
  });

  test('[recorded burnash/gspread › WorksheetTest.test_add_protected_range_normal, 2024] who may edit is not asked of the sender; the answer has the editors asked for, a reading also who added it', () => {
    const made = fresh();
    const range = { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
    const { replies } = made.batch([
      {
        addProtectedRange: {
          protectedRange: {
            range: { ...range, sheetId: 0 },
            description: null,
            warningOnly: false,
            requestingUserCanEdit: false,
            editors: { users: [], groups: [] },
          },
        },
      },
    ]);
    const answered = replies?.[0]?.addProtectedRange?.protectedRange;
    const protectedRangeId = answered?.protectedRangeId;
    expect(answered).toEqual({ protectedRangeId, range, requestingUserCanEdit: true, editors: {} });
    expect(sheetOf(made, 'protectedRanges')?.protectedRanges).toEqual([
      { protectedRangeId, range, requestingUserCanEdit: true, editors: { users: ['chu@quan.vn'] } },
    ]);
    expect(() => made.batch([put(0, 0, [[1]], 0)], EDITOR)).toThrow(/protected cell/);
  });
});

describe('rows and ranges', () => {
  test('[recorded burnash/gspread › WorksheetTest.test_get_notes, 2024] a tab without cells has no rowData; cells between are {}', () => {
    const { api, batch } = fresh();
    const notes = () => api.get(ID, { fields: 'sheets.data.rowData.values.note' });
    expect(notes()).toEqual({ sheets: [{ data: [{}] }] });
    const note = (row: number, column: number, text: string) => ({
      updateCells: {
        range: grid(row, column, row + 1, column + 1, 0),
        fields: 'note',
        rows: [{ values: [{ note: text }] }],
      },
    });
    batch([note(0, 0, 'read my note'), note(1, 1, "Or don't")]);
    expect(notes().sheets?.[0]?.data).toEqual([
      { rowData: [{ values: [{ note: 'read my note' }] }, { values: [{}, { note: "Or don't" }] }] },
    ]);
  });

  test('[reported brekkylab/backlot #159] a range without cells has none either, but all its rows and columns', () => {
    const { api, batch } = fixture();
    batch([put(5, 0, [['a']])]);
    const fields = 'sheets.data(startRow,rowData.values.note,rowMetadata)';
    const data = api.get(ID, { ranges: ['Nhập!A2:B4'], fields }).sheets?.[0]?.data;
    expect(data?.[0]?.rowMetadata).toHaveLength(3);
    expect(data).toEqual([{ startRow: 1, rowMetadata: data?.[0]?.rowMetadata }]);
    expect(api.get(ID, { includeGridData: true }).sheets?.[1]?.data?.[0]?.rowMetadata).toHaveLength(20);
    expect(api.get(ID, { ranges: ['Khác!A1'], includeGridData: true }).sheets).toHaveLength(1);
  });

  test('[recorded burnash/gspread › WorksheetTest.test_sort, 2021] a range to sort may end beyond the grid', () => {
    const { batch, shown } = fresh();
    const rows = [
      ['Apple', '2012', '4'],
      ['Banana', '2013', '3'],
      ['Canada', '2007', '1'],
    ];
    batch([resize(3, 3), put(0, 0, rows, 0)]);
    const range = { ...grid(0, 0, 1000, 26), sheetId: 0 };
    batch([{ sortRange: { range, sortSpecs: [{ dimensionIndex: 2, sortOrder: 'ASCENDING' }] } }]);
    expect(shown('Sheet1').map(([name]) => name)).toEqual(['Canada', 'Banana', 'Apple']);
    const below = { ...range, startRowIndex: 1 };
    batch([{ sortRange: { range: below, sortSpecs: [{ dimensionIndex: 2, sortOrder: 'DESCENDING' }] } }]);
    expect(shown('Sheet1').map(([name]) => name)).toEqual(['Canada', 'Apple', 'Banana']);
    expect(sheetOf(fresh(), 'properties.gridProperties')?.properties?.gridProperties?.rowCount).toBe(1000);
  });

  test('[recorded burnash/gspread › CellTest.test_merge_cells, 2021] a merge takes in whole ones', () => {
    const made = fresh();
    const merge = (mergeType: string) => ({ mergeCells: { range: grid(0, 0, 2, 2, 0), mergeType } });
    made.batch([
      put(
        0,
        0,
        [
          [42, 43],
          [43, 44],
        ],
        0,
      ),
      merge('MERGE_ROWS'),
    ]);
    expect(sheetOf(made, 'merges')?.merges).toHaveLength(2);
    made.batch([merge('MERGE_ALL')]);
    expect(sheetOf(made, 'merges')?.merges).toEqual([
      { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 },
    ]);
    expect(made.shown('Sheet1!A1:B2')).toEqual([['42']]);
  });

  test('[recorded burnash/gspread › CellTest.test_define_named_range, 2021] an answer leaves out the sheetId 0', () => {
    const { batch, api } = fresh();
    const range = { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
    const named = { name: 'TestDefineNamedRange', range: { ...range, sheetId: 0 } };
    const answer = batch([{ addNamedRange: { namedRange: named } }]).replies?.[0]?.addNamedRange?.namedRange;
    expect(answer).toEqual({ ...named, range, namedRangeId: answer?.namedRangeId });
    expect(api.get(ID, { fields: 'namedRanges' })).toEqual({ namedRanges: [answer] });
  });

  test('[recorded burnash/gspread › SpreadsheetTest.test_values_get, 2021] a title with spaces and pictures does without quotes', () => {
    const { batch, api } = fresh();
    const title = '🌵 test_values_get 1';
    batch([{ addSheet: { properties: { title, gridProperties: { rowCount: 10, columnCount: 10 } } } }]);
    const values = [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ];
    expect(api.Values.update({ values }, ID, `${title}!A1`, RAW)).toMatchObject({
      updatedRange: `'${title}'!A1:C2`,
      updatedCells: 6,
    });
    expect(api.Values.get(ID, title)).toEqual({ range: `'${title}'!A1:J10`, majorDimension: 'ROWS', values });
    expect(() => api.Values.get(ID, 'Other tab!A1')).toThrow(/Unable to parse range: Other tab!A1/);
  });
});

describe('a formula read back', () => {
  test('[host] on the bad day formulasInLocale has commas between its arguments, and may be written so; what is in quotes stays', () => {
    const made = fixture();
    made.batch([put(0, 0, [['=IF(SUM(1;2)>2;"a;b";"c")', 'a;b']])]);
    const read = () => [
      made.cells('Nhập!A1:B1', 'userEnteredValue')[0]?.map((cell) => cell.userEnteredValue),
      made.api.Values.get(ID, 'Nhập!A1:B1', { valueRenderOption: 'FORMULA' }).values?.[0],
      made.api.batchUpdate(
        { requests: [put(5, 5, [[1]])], includeSpreadsheetInResponse: true, responseIncludeGridData: true },
        ID,
      ).updatedSpreadsheet?.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.userEnteredValue?.formulaValue,
    ];
    const written = '=IF(SUM(1;2)>2;"a;b";"c")';
    expect(read()).toEqual([[{ formulaValue: written }, { stringValue: 'a;b' }], [written, 'a;b'], written]);
    made.badDays.begin('formulasInLocale');
    const local = '=IF(SUM(1,2)>2,"a;b","c")';
    expect(read()).toEqual([[{ formulaValue: local }, { stringValue: 'a;b' }], [local, 'a;b'], local]);
    made.batch([put(1, 0, [[local]])]);
    expect(made.shown('Nhập!A2')).toEqual([['a;b']]);
    made.badDays.end('formulasInLocale');
    expect(made.cells('Nhập!A2', 'userEnteredValue')[0]?.[0]?.userEnteredValue?.formulaValue).toBe(written);
    expect(read()[2]).toBe(written);
    expect(made.shown('Nhập!A1')).toEqual([['a;b']]);
  });
});
