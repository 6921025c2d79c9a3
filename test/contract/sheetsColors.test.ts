import { fixture, grid, ID, put } from './sheetsFixture';

const format = (cell: object, fields: string) => ({
  repeatCell: { range: grid(0, 0, 1, 1), cell: { userEnteredFormat: cell }, fields },
});

const tabOf = (made: ReturnType<typeof fixture>) =>
  made.api.get(ID, { fields: 'sheets.properties(tabColor,tabColorStyle)' }).sheets?.[0]?.properties;

const tabColor = (more: object) => ({
  updateSheetProperties: { properties: { sheetId: 1, ...more }, fields: 'tabColorStyle' },
});

describe('colours', () => {
  test('[recorded burnash/gspread › WorksheetTest.test_format, 2021] a colour comes back with its style beside it', () => {
    const { batch, cells } = fixture();
    const cell = {
      backgroundColor: { green: 1, blue: 1 },
      horizontalAlignment: 'CENTER',
      textFormat: { foregroundColor: { red: 1, green: 1 }, fontSize: 12, bold: true },
    };
    batch([format(cell, 'userEnteredFormat(backgroundColor,horizontalAlignment,textFormat)')]);
    expect(cells('Nhập!A1', 'userEnteredFormat')[0]?.[0]?.userEnteredFormat).toEqual({
      backgroundColor: { green: 1, blue: 1 },
      backgroundColorStyle: { rgbColor: { green: 1, blue: 1 } },
      horizontalAlignment: 'CENTER',
      textFormat: {
        foregroundColor: { red: 1, green: 1 },
        foregroundColorStyle: { rgbColor: { red: 1, green: 1 } },
        fontSize: 12,
        bold: true,
      },
    });
  });

  test('[recorded burnash/gspread › WorksheetTest.test_update_tab_color, 2023] are kept in eight bits, zeros left out', () => {
    const made = fixture();
    expect(tabOf(made)).toEqual({});
    made.batch([tabColor({ tabColorStyle: { rgbColor: { red: 1, green: 0, blue: 0.5 } } })]);
    const rgbColor = { red: 1, blue: 0.49803922 };
    expect(tabOf(made)).toEqual({ tabColor: rgbColor, tabColorStyle: { rgbColor } });
  });

  test('[recorded burnash/gspread › WorksheetTest.test_clear_tab_color, 2023] a tab colour that is cleared by null is absent', () => {
    const made = fixture();
    made.batch([
      tabColor({ tabColorStyle: { rgbColor: { red: 1 } } }),
      tabColor({ tabColorStyle: { rgbColor: null } }),
    ]);
    expect(tabOf(made)).toEqual({});
  });

  test('[assumed A51] every 255th comes back as itself, and what was read may be written again', () => {
    const { batch, cells } = fixture();
    const rows = Array.from({ length: 16 }, (_, row) => ({
      values: Array.from({ length: 10 }, (__, column) => {
        const red = (row * 10 + column) / 255;
        return { userEnteredFormat: { backgroundColorStyle: { rgbColor: { red } } } };
      }),
    }));
    const write = (what: unknown) =>
      batch([{ updateCells: { start: { sheetId: 1 }, rows: what, fields: 'userEnteredFormat' } }]);
    write(rows);
    const read = () => cells('Nhập!A1:J16', 'userEnteredFormat.backgroundColor');
    const first = read();
    expect(
      first.flat().map((cell) => Math.round((cell.userEnteredFormat?.backgroundColor?.red ?? 0) * 255)),
    ).toEqual(Array.from({ length: 160 }, (_, i) => i));
    write(first.map((values) => ({ values })));
    expect(read()).toEqual(first);
  });

  // https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#CellFormat
  test('[documented] of a colour and its style the style counts; a mask with one of them writes and clears both', () => {
    const { batch, cells } = fixture();
    const read = () => cells('Nhập!A1', 'userEnteredFormat')[0]?.[0]?.userEnteredFormat;
    const both = { backgroundColor: { red: 1 }, backgroundColorStyle: { rgbColor: { blue: 1 } } };
    batch([format({ ...both, wrapStrategy: 'WRAP' }, '*')]);
    const blue = { backgroundColor: { blue: 1 }, backgroundColorStyle: { rgbColor: { blue: 1 } } };
    expect(read()).toEqual({ ...blue, wrapStrategy: 'WRAP' });
    batch([format({ backgroundColor: { green: 1 } }, 'userEnteredFormat.backgroundColor')]);
    expect(read()?.backgroundColorStyle).toEqual({ rgbColor: { green: 1 } });
    batch([
      format(
        { backgroundColorStyle: { themeColor: 'LINK' } },
        'userEnteredFormat.backgroundColorStyle.themeColor',
      ),
    ]);
    expect(read()).toEqual({
      backgroundColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 },
      backgroundColorStyle: { themeColor: 'LINK' },
      wrapStrategy: 'WRAP',
    });
    batch([format({}, 'userEnteredFormat.backgroundColor')]);
    expect(read()).toEqual({ wrapStrategy: 'WRAP' });
    expect(() =>
      batch([format({ backgroundColor: { red: 1 } }, 'userEnteredFormat.backgroundColor.red')]),
    ).toThrow(/NotImplemented: Sheets fields below backgroundColor/);
  });

  test('[assumed A52] are kept so wherever they stand: borders, rules, bands, filters, charts', () => {
    const { batch, cells, api } = fixture();
    const red = { rgbColor: { red: 1, green: 0 } };
    const kept = { color: { red: 1 }, colorStyle: { rgbColor: { red: 1 } } };
    const source = { sourceRange: { sources: [grid(0, 0, 5, 1)] } };
    const anchorCell = { sheetId: 1, rowIndex: 6, columnIndex: 0 };
    const hidden = { condition: { type: 'NOT_BLANK' }, visibleBackgroundColor: { red: 1, green: 0 } };
    batch([
      { updateBorders: { range: grid(0, 0, 1, 1), top: { style: 'SOLID', color: { red: 1, blue: 0 } } } },
      {
        addConditionalFormatRule: {
          rule: {
            ranges: [grid(0, 0, 5, 1)],
            gradientRule: {
              minpoint: { type: 'MIN', colorStyle: red },
              maxpoint: { type: 'MAX', color: {} },
            },
          },
        },
      },
      {
        addBanding: {
          bandedRange: { range: grid(0, 1, 5, 2), rowProperties: { firstBandColorStyle: red } },
        },
      },
      {
        addFilterView: {
          filter: { range: grid(0, 0, 5, 1), filterSpecs: [{ columnIndex: 0, filterCriteria: hidden }] },
        },
      },
      {
        addChart: {
          chart: {
            position: { overlayPosition: { anchorCell } },
            spec: {
              basicChart: { chartType: 'BAR', series: [{ series: source, colorStyle: red }] },
            },
          },
        },
      },
    ]);
    expect(cells('Nhập!A1', 'userEnteredFormat')[0]?.[0]?.userEnteredFormat?.borders?.top).toEqual({
      style: 'SOLID',
      ...kept,
    });
    const sheet = api.get(ID).sheets?.[0];
    const gradient = sheet?.conditionalFormats?.[0]?.gradientRule;
    expect(gradient?.minpoint).toEqual({ type: 'MIN', ...kept });
    expect(gradient?.maxpoint).toEqual({ type: 'MAX', color: {}, colorStyle: { rgbColor: {} } });
    expect(sheet?.bandedRanges?.[0]?.rowProperties).toEqual({
      firstBandColor: { red: 1 },
      firstBandColorStyle: { rgbColor: { red: 1 } },
    });
    expect(sheet?.filterViews?.[0]?.filterSpecs?.[0]?.filterCriteria?.visibleBackgroundColorStyle).toEqual({
      rgbColor: { red: 1 },
    });
    expect(sheet?.charts?.[0]?.spec?.basicChart?.series?.[0]).toEqual({ series: source, ...kept });
  });
});

describe('formats', () => {
  test('[recorded burnash/gspread › WorksheetTest.test_basic_filters, 2023] a new spreadsheet carries its theme and the font of it', () => {
    const { api } = fixture();
    const { properties } = api.get(ID);
    expect(properties?.defaultFormat).toEqual({
      backgroundColor: { red: 1, green: 1, blue: 1 },
      backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
      padding: { top: 2, right: 3, bottom: 2, left: 3 },
      verticalAlignment: 'BOTTOM',
      wrapStrategy: 'OVERFLOW_CELL',
      textFormat: {
        foregroundColor: {},
        foregroundColorStyle: { rgbColor: {} },
        fontFamily: 'arial,sans,sans-serif',
        fontSize: 10,
        bold: false,
        italic: false,
        strikethrough: false,
        underline: false,
      },
    });
    expect(properties?.spreadsheetTheme?.primaryFontFamily).toBe('Arial');
    expect(properties?.spreadsheetTheme?.themeColors).toHaveLength(9);
    expect(properties?.spreadsheetTheme?.themeColors).toContainEqual({
      colorType: 'ACCENT1',
      color: { rgbColor: { red: 0.25882354, green: 0.52156866, blue: 0.95686275 } },
    });
  });

  test('[assumed A53] a default format is not written: shown, but nobody entered it', () => {
    const { batch, cells } = fixture();
    batch([put(0, 0, [[1, 2]]), format({}, 'userEnteredFormat')]);
    const [first, second] = cells('Nhập!A1:B1', 'userEnteredFormat,effectiveFormat')[0] ?? [];
    expect(first?.userEnteredFormat).toBeUndefined();
    expect(second?.userEnteredFormat).toBeUndefined();
    expect(first?.effectiveFormat).toMatchObject({ wrapStrategy: 'OVERFLOW_CELL' });
  });

  const PERCENT = { type: 'PERCENT', pattern: '0.0%' };
  const withFormats = () => {
    const made = fixture('en_US');
    made.batch([
      put(0, 0, [[0.5, '=A1', '=A1+A2', '=COUNTA(A1)', '=A1/A2', '=IF(A1>0;"có";"")', '=B1']]),
      put(1, 0, [[0.25]]),
      format({ numberFormat: PERCENT }, 'userEnteredFormat.numberFormat'),
    ]);
    // What formulas take is taken when they are worked out.
    made.batch([put(0, 0, [[0.75]])]);
    return made;
  };

  test('[reported dream-num/univer #2756] a formula without a number format takes that of the cell it refers to', () => {
    const { cells, shown } = withFormats();
    const cell = cells('Nhập!B1', 'userEnteredFormat,effectiveFormat.numberFormat')[0]?.[0];
    expect(cell).toEqual({ effectiveFormat: { numberFormat: PERCENT } });
    expect(shown('Nhập!A1:B1')).toEqual([['75.0%', '75.0%']]);
  });

  test('[assumed A54] so does a sum, through other formulas too; a count, a quotient and a text do not, nor one with a format', () => {
    const { batch, shown } = withFormats();
    expect(shown('Nhập!C1:G1')).toEqual([['100.0%', '1', '3', 'có', '75.0%']]);
    const numberFormat = { type: 'NUMBER', pattern: '0.00' };
    const cell = { userEnteredFormat: { numberFormat } };
    batch([
      { repeatCell: { range: grid(0, 1, 1, 2), cell, fields: 'userEnteredFormat' } },
      put(0, 0, [[0.5]]),
    ]);
    expect(shown('Nhập!B1:C1')).toEqual([['0.50', '75.0%']]);
  });
});
