import { fixture, grid, ID, put } from './sheetsFixture';

const sheetOf = (made: ReturnType<typeof fixture>, fields: string) =>
  made.api.get(ID, { fields: `sheets(${fields})` }).sheets?.[0];

// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets
describe('what lies on a tab', () => {
  test('[documented] conditional formats: a rule without an index goes first, and is replaced, moved and deleted by index', () => {
    const made = fixture();
    const rule = (formula: string) => ({
      ranges: [grid(0, 0, 5, 5)],
      booleanRule: {
        condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] },
        format: { backgroundColorStyle: { rgbColor: { red: 1 } } },
      },
    });
    made.batch([
      { addConditionalFormatRule: { rule: rule('=A1=1') } },
      { addConditionalFormatRule: { rule: rule('=A1=2'), index: 0 } },
    ]);
    const formulas = () =>
      sheetOf(made, 'conditionalFormats.booleanRule.condition.values')?.conditionalFormats?.map(
        (each) => each.booleanRule?.condition?.values?.[0]?.userEnteredValue,
      );
    expect(formulas()).toEqual(['=A1=2', '=A1=1']);
    made.batch([{ updateConditionalFormatRule: { index: 0, newIndex: 1, sheetId: 1 } }]);
    expect(formulas()).toEqual(['=A1=1', '=A1=2']);
    made.batch([
      { updateConditionalFormatRule: { index: 1, rule: rule('=A1=3') } },
      { deleteConditionalFormatRule: { index: 0, sheetId: 1 } },
    ]);
    expect(formulas()).toEqual(['=A1=3']);
    expect(() => made.batch([{ deleteConditionalFormatRule: { index: 1, sheetId: 1 } }])).toThrow(
      /No conditional format/,
    );
    expect(() => made.batch([{ addConditionalFormatRule: { rule: rule("='Khác'!A1=1") } }])).toThrow(
      /cannot reference a different sheet/,
    );
    expect(() => made.batch([{ addConditionalFormatRule: { rule: rule('=VLOOKUP(A1;A1:B2;2)') } }])).toThrow(
      /the function VLOOKUP/,
    );
    const wrapped = {
      ...rule('=A1=1'),
      booleanRule: { ...rule('=A1=1').booleanRule, format: { wrapStrategy: 'WRAP' } },
    };
    expect(() => made.batch([{ addConditionalFormatRule: { rule: wrapped } }])).toThrow(
      /format.wrapStrategy is not supported/,
    );
  });

  test('[documented] filter views are added, changed by mask and deleted by their id', () => {
    const made = fixture();
    const filter = {
      title: 'Xã A',
      range: grid(0, 0, 10, 3),
      filterSpecs: [{ columnIndex: 0, filterCriteria: { hiddenValues: ['Xã B'] } }],
    };
    const [reply] = made.batch([{ addFilterView: { filter } }]).replies ?? [];
    const filterViewId = reply?.addFilterView?.filter?.filterViewId;
    made.batch([{ updateFilterView: { filter: { filterViewId, title: 'Xã C' }, fields: 'title' } }]);
    expect(sheetOf(made, 'filterViews')?.filterViews).toEqual([{ ...filter, title: 'Xã C', filterViewId }]);
    expect(() =>
      made.batch([{ addFilterView: { filter: { ...filter, filterSpecs: [{ columnIndex: 3 }] } } }]),
    ).toThrow(/column 3 is outside/);
    made.batch([{ deleteFilterView: { filterId: filterViewId } }]);
    expect(sheetOf(made, 'filterViews')).toEqual({});
    expect(() => made.batch([{ deleteFilterView: { filterId: filterViewId } }])).toThrow(/No filter view/);
  });

  test('[documented] a tab has one basic filter', () => {
    const made = fixture();
    made.batch([
      { setBasicFilter: { filter: { range: grid(0, 0, 5, 5) } } },
      { setBasicFilter: { filter: { range: grid(1, 0, 5, 5) } } },
    ]);
    expect(sheetOf(made, 'basicFilter')).toEqual({ basicFilter: { range: grid(1, 0, 5, 5) } });
    made.batch([{ clearBasicFilter: { sheetId: 1 } }]);
    expect(sheetOf(made, 'basicFilter')).toEqual({});
  });

  test('[documented] banding needs properties and a range of its own', () => {
    const made = fixture();
    const rowProperties = { firstBandColorStyle: { rgbColor: { green: 1 } } };
    const add = (more: object) =>
      made.batch([{ addBanding: { bandedRange: { range: grid(0, 0, 5, 5), ...more } } }]);
    const id = add({ rowProperties }).replies?.[0]?.addBanding?.bandedRange?.bandedRangeId;
    expect(() => add({ rowProperties })).toThrow(/already has alternating/);
    expect(() => add({ range: grid(6, 0, 7, 1) })).toThrow(/At least one of/);
    made.batch([{ deleteBanding: { bandedRangeId: id } }]);
    expect(sheetOf(made, 'bandedRanges')).toEqual({});
  });

  test('[documented] merging keeps the first value; parts of a merge can not be merged again', () => {
    const made = fixture();
    made.batch([
      put(0, 0, [
        ['a', 'b'],
        ['c', 'd'],
      ]),
      { mergeCells: { range: grid(0, 0, 2, 2), mergeType: 'MERGE_ROWS' } },
    ]);
    expect(made.shown('Nhập!A1:B2')).toEqual([['a'], ['c']]);
    expect(sheetOf(made, 'merges')?.merges).toEqual([grid(0, 0, 1, 2), grid(1, 0, 2, 2)]);
    expect(() => made.batch([{ mergeCells: { range: grid(0, 1, 1, 3) } }])).toThrow(/must select all cells/);
    expect(() => made.batch([{ unmergeCells: { range: grid(0, 1, 1, 2) } }])).toThrow(
      /must select all cells/,
    );
    made.batch([{ unmergeCells: { range: grid(0, 0, 2, 2) } }]);
    expect(sheetOf(made, 'merges')).toEqual({});
  });

  test('[documented] borders are set side by side, NONE takes one away', () => {
    const { batch, cells } = fixture();
    const solid = { style: 'SOLID' };
    batch([{ updateBorders: { range: grid(0, 0, 2, 1), top: solid, innerHorizontal: { style: 'DOTTED' } } }]);
    batch([{ updateBorders: { range: grid(0, 0, 1, 1), top: { style: 'NONE' } } }]);
    expect(cells('Nhập!A1:A2', 'userEnteredFormat.borders').flat()).toEqual([
      { userEnteredFormat: { borders: { bottom: { style: 'DOTTED' } } } },
      { userEnteredFormat: { borders: { top: { style: 'DOTTED' } } } },
    ]);
  });

  test('[documented] charts are added, replaced and deleted', () => {
    const made = fixture();
    const source = (column: number) => ({ sourceRange: { sources: [grid(0, column, 5, column + 1)] } });
    const spec = {
      title: 'Điểm',
      basicChart: { chartType: 'COLUMN', domains: [{ domain: source(0) }], series: [{ series: source(1) }] },
    };
    const position = { overlayPosition: { anchorCell: { sheetId: 1, rowIndex: 6, columnIndex: 0 } } };
    const chartId = made.batch([{ addChart: { chart: { spec, position } } }]).replies?.[0]?.addChart?.chart
      ?.chartId;
    made.batch([
      { updateChartSpec: { chartId, spec: { ...spec, title: 'Hạng' } } },
      { insertDimension: { range: { sheetId: 1, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
    ]);
    expect(sheetOf(made, 'charts(chartId,spec(title,basicChart.series.series))')?.charts).toEqual([
      {
        chartId,
        spec: {
          title: 'Hạng',
          basicChart: { series: [{ series: { sourceRange: { sources: [grid(1, 1, 6, 2)] } } }] },
        },
      },
    ]);
    expect(() => made.batch([{ addChart: { chart: { spec: { title: 'x' }, position } } }])).toThrow(
      /exactly one kind of chart/,
    );
    made.batch([{ deleteEmbeddedObject: { objectId: chartId } }]);
    expect(sheetOf(made, 'charts')).toEqual({});
  });

  test('[documented] widths, heights and what is hidden', () => {
    const made = fixture();
    const range = { sheetId: 1, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 };
    made.batch([
      {
        updateDimensionProperties: {
          range,
          properties: { pixelSize: 50, hiddenByUser: true },
          fields: 'pixelSize,hiddenByUser',
        },
      },
    ]);
    made.batch([{ updateDimensionProperties: { range, properties: {}, fields: 'hiddenByUser' } }]);
    expect(sheetOf(made, 'data.columnMetadata')?.data?.[0]?.columnMetadata?.slice(0, 3)).toEqual([
      { pixelSize: 100 },
      { pixelSize: 50 },
      { pixelSize: 100 },
    ]);
    expect(() =>
      made.batch([
        { updateDimensionProperties: { range: { ...range, endIndex: 11 }, properties: {}, fields: '*' } },
      ]),
    ).toThrow(/exceeds grid limits/);
  });

  test('[documented] appending cells goes below the last data, copying fills the destination', () => {
    const { batch, shown } = fixture();
    batch([
      put(0, 0, [[1, '=A1+1']]),
      {
        appendCells: {
          sheetId: 1,
          rows: [{ values: [{ userEnteredValue: { numberValue: 5 } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    batch([
      { copyPaste: { source: grid(0, 1, 1, 2), destination: grid(1, 1, 3, 2), pasteType: 'PASTE_FORMULA' } },
    ]);
    batch([
      { copyPaste: { source: grid(0, 1, 3, 2), destination: grid(0, 2, 1, 3), pasteType: 'PASTE_VALUES' } },
    ]);
    expect(shown('Nhập!A1:C3')).toEqual([
      ['1', '2', '2'],
      ['5', '6', '6'],
      ['', '1', '1'],
    ]);
  });
});
