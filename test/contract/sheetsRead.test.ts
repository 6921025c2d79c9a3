import { fixture, grid, ID, put, READER } from './sheetsFixture';

// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/get
describe('spreadsheets.get', () => {
  test('[documented] leaves out the cells unless they are asked for', () => {
    const { api, batch } = fixture();
    batch([put(0, 0, [[1]])]);
    expect(api.get(ID).sheets?.[0]?.data).toBeUndefined();
    expect(api.get(ID, { includeGridData: true }).sheets?.[0]?.data?.[0]?.rowData).toMatchObject([
      {
        values: [{ userEnteredValue: { numberValue: 1 }, effectiveFormat: { verticalAlignment: 'BOTTOM' } }],
      },
    ]);
  });

  test('[documented] a mask decides alone: includeGridData is ignored beside it', () => {
    const { api } = fixture();
    expect(api.get(ID, { fields: 'sheets.properties.title', includeGridData: true })).toEqual({
      sheets: [{ properties: { title: 'Nhập' } }, { properties: { title: 'Khác' } }],
    });
    expect(api.get(ID, { fields: 'properties(title,locale),sheets(properties/sheetId)' })).toEqual({
      properties: { title: 'Sổ', locale: 'vi_VN' },
      sheets: [{ properties: { sheetId: 1 } }, { properties: { sheetId: 2 } }],
    });
  });

  test('[documented] a mask that names an unknown field is refused', () => {
    expect(() => fixture().api.get(ID, { fields: 'sheets.property' })).toThrow(
      /there is no field 'property'/,
    );
  });

  test('[documented] an unknown parameter is refused', () => {
    expect(() => fixture().api.get(ID, { range: 'A1' })).toThrow(/unknown parameter "range"/);
  });

  test('[documented] ranges limit the sheets and give one part for each, with its place', () => {
    const { api, batch } = fixture();
    batch([
      put(2, 1, [
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ]);
    const ranges = ["'Nhập'!B3:B4", "'Nhập'!C4"];
    const got = api.get(ID, {
      ranges,
      fields: 'sheets(properties.title,data(startRow,startColumn,rowData.values.formattedValue))',
    });
    expect(got).toEqual({
      sheets: [
        {
          properties: { title: 'Nhập' },
          data: [
            {
              startRow: 2,
              startColumn: 1,
              rowData: [{ values: [{ formattedValue: 'a' }] }, { values: [{ formattedValue: 'c' }] }],
            },
            { startRow: 3, startColumn: 2, rowData: [{ values: [{ formattedValue: 'd' }] }] },
          ],
        },
      ],
    });
    expect(() => api.get(ID, { ranges: ['Không!A1'] })).toThrow(/Unable to parse range: Không!A1/);
    expect(() => api.get(ID, { ranges: ['Nhập!A1:A21'] })).toThrow(/exceeds grid limits/);
  });

  test('[recorded burnash/gspread › WorksheetTest.test_get_notes, 2024] empty rows and cells at the end are left out, those between stay as {}', () => {
    const { cells, batch } = fixture();
    batch([put(2, 1, [['a']])]);
    expect(cells('Nhập!A1:J20', 'formattedValue')).toEqual([[], [], [{}, { formattedValue: 'a' }]]);
  });

  test('[recorded burnash/gspread › CellTest.test_merge_cells, 2021] numbers that are 0 and flags that are false are left out of properties and ranges', () => {
    const { api, host } = fixture();
    host.createEmpty(ID, 'Trống');
    api.batchUpdate({ requests: [{ mergeCells: { range: grid(0, 0, 1, 2, 0) } }] }, ID);
    expect(api.get(ID, { fields: 'properties(locale,timeZone),sheets(properties,merges)' })).toEqual({
      properties: { locale: 'en_US', timeZone: 'America/Los_Angeles' },
      sheets: [
        {
          properties: {
            sheetId: 0,
            title: 'Sheet1',
            index: 0,
            sheetType: 'GRID',
            gridProperties: { rowCount: 1000, columnCount: 26 },
          },
          merges: [{ startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 }],
        },
      ],
    });
  });

  test('[documented] a reader reads and does not write', () => {
    const { api, batch, actAs } = fixture();
    actAs(READER);
    expect(api.get(ID).properties?.title).toBe('Sổ');
    expect(() => batch([put(0, 0, [[1]])])).toThrow(
      expect.objectContaining({ code: 403, message: 'The caller does not have permission' }),
    );
  });
});

describe('what a cell shows', () => {
  const shownAs = (
    locale: 'vi_VN' | 'en_US',
    number: number,
    pattern: string | undefined,
    type = 'NUMBER',
  ) => {
    const { batch, shown } = fixture(locale);
    const userEnteredFormat = pattern === undefined ? {} : { numberFormat: { type, pattern } };
    const cell = { userEnteredValue: { numberValue: number }, userEnteredFormat };
    batch([{ repeatCell: { range: grid(0, 0, 1, 1), cell, fields: '*' } }]);
    return shown('Nhập!A1')[0]?.[0];
  };

  // https://developers.google.com/workspace/sheets/api/guides/formats
  test.each([
    [1234.5, undefined, '1234,5', '1234.5'],
    [1 / 3, undefined, '0,3333333333', '0.3333333333'],
    [1234.567, '0', '1235', '1235'],
    [-1234.567, '0.00', '-1234,57', '-1234.57'],
    [1234567.8, '#,##0', '1.234.568', '1,234,568'],
    [1234.5, '#,##0.##', '1.234,5', '1,234.5'],
    [1234.5, '#,##0.00', '1.234,50', '1,234.50'],
    [0.125, '0%', '13%', '13%'],
    [0.125, '0.0%', '12,5%', '12.5%'],
    [0.125, '0.00%', '12,50%', '12.50%'],
    [1.005, '0.00', '1,01', '1.01'],
    [46096, 'dd/mm/yyyy', '15/03/2026', '15/03/2026'],
    [46096.75, 'dd/mm/yyyy hh:mm', '15/03/2026 18:00', '15/03/2026 18:00'],
    [5, '@', '5', '5'],
    [2.5, '#,##0.##', '2,5', '2.5'],
    [5, undefined, '5', '5'],
  ])('[documented] %p by %p is %p in Vietnamese and %p in English', (number, pattern, vi, en) => {
    expect([shownAs('vi_VN', number, pattern), shownAs('en_US', number, pattern)]).toEqual([vi, en]);
  });

  // As in Excel (github.com/dotnet/Open-XML-SDK/issues/527); LibreOffice leaves the sign out.
  test('[assumed A64] the decimal sign of a pattern stands after a whole number as well', () => {
    expect([shownAs('vi_VN', 5, '#,##0.##'), shownAs('vi_VN', 4.999, '#,##0.##')]).toEqual(['5,', '5,']);
    expect([shownAs('vi_VN', 1234, '0.##'), shownAs('en_US', 1234, '#,##0.##')]).toEqual(['1234,', '1,234.']);
  });
});

// https://developers.google.com/workspace/sheets/api/guides/concepts
test('[documented] a title with signs needs quotes in A1 notation', () => {
  const { batch, api } = fixture();
  batch([{ updateSheetProperties: { properties: { sheetId: 1, title: '1.I' }, fields: 'title' } }]);
  expect(api.Values.get(ID, "'1.I'!A1:B2").range).toBe("'1.I'!A1:B2");
  expect(api.Values.get(ID, "'1.I'").range).toBe("'1.I'!A1:J20");
  expect(() => api.Values.get(ID, '1.I!A1')).toThrow(/Unable to parse range/);
  expect(api.Values.get(ID, 'B2').range).toBe("'1.I'!B2");
  expect(api.Values.get(ID, "'1.I'!B:B").range).toBe("'1.I'!B1:B20");
});
