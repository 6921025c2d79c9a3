import { fromXlsx } from '../../scripts/host/export/fromXlsx';
import { listLosses } from '../../scripts/host/export/listLosses';
import { readParts, textPart, type Parts } from '../../scripts/host/export/package/zipParts';
import { toXlsx } from '../../scripts/host/export/toXlsx';
import { findLibreOffice, withLibreOffice } from '../../scripts/host/export/withLibreOffice';
import { needing } from '../support/needing';

type Spreadsheet = gapi.client.sheets.Spreadsheet;
type CellData = gapi.client.sheets.CellData;

const createdAt = new Date('2021-11-01T00:00:00Z');
const text = (stringValue: string): CellData => ({ userEnteredValue: { stringValue } });
const number = (numberValue: number): CellData => ({ userEnteredValue: { numberValue } });
const cells = (sheetId: number, column: number): gapi.client.sheets.GridRange => ({
  sheetId,
  startRowIndex: 1,
  endRowIndex: 4,
  startColumnIndex: column,
  endColumnIndex: column + 1,
});
const data = (sheetId: number, column: number): gapi.client.sheets.ChartData => ({
  sourceRange: { sources: [cells(sheetId, column)] },
});

/** A chart on one tab, with a note that brings its own drawing, of another tab whose name needs quotes. */
function sample(chartType: 'BAR' | 'COLUMN' | 'LINE' = 'BAR'): Spreadsheet {
  const chart: gapi.client.sheets.EmbeddedChart = {
    spec: {
      title: 'Điểm < tối đa & "nhóm"',
      basicChart: {
        chartType,
        stackedType: 'STACKED',
        legendPosition: 'BOTTOM_LEGEND',
        headerCount: 1,
        domains: [{ domain: data(7, 0) }],
        series: [
          { series: data(7, 1), colorStyle: { rgbColor: { red: 1, green: 0.4 } } },
          { series: data(7, 2), colorStyle: { rgbColor: { blue: 0.8 } } },
        ],
      },
    },
    position: {
      overlayPosition: {
        anchorCell: { sheetId: 3, rowIndex: 2, columnIndex: 0 },
        offsetXPixels: 130,
        widthPixels: 400,
        heightPixels: 210,
      },
    },
  };
  const grid = { rowCount: 30, columnCount: 8 };
  return {
    properties: { locale: 'vi_VN' },
    sheets: [
      {
        properties: { sheetId: 3, title: 'Tổng hợp', index: 0, gridProperties: grid },
        data: [
          {
            rowData: [{ values: [{ ...text('Biểu đồ'), note: 'Ghi chú' }] }],
            columnMetadata: [{ pixelSize: 100 }, { hiddenByUser: true }],
          },
        ],
        charts: [chart],
      },
      {
        properties: { sheetId: 7, title: "Số liệu 'huyện' 2021", index: 1, gridProperties: grid },
        data: [
          {
            rowData: [
              {},
              { values: [text('Nhóm'), text('Đạt'), text('Còn')] },
              { values: [text('Hạ tầng'), number(3), number(1)] },
              { values: [text('Nhân lực'), number(2), number(2)] },
            ],
          },
        ],
      },
    ],
  };
}

const partsOf = async (spreadsheet: Spreadsheet): Promise<Parts> =>
  readParts(await toXlsx(spreadsheet, { createdAt }));

describe('charts in an .xlsx', () => {
  it('read the cells that they read in the workbook', async () => {
    const chart = textPart(await partsOf(sample()), 'xl/charts/chart1.xml');
    const quoted = "'Số liệu ''huyện'' 2021'";
    expect([...chart.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, name]) => name)).toEqual([
      `${quoted}!$B$2`,
      `${quoted}!$A$3:$A$4`,
      `${quoted}!$B$3:$B$4`,
      `${quoted}!$C$2`,
      `${quoted}!$A$3:$A$4`,
      `${quoted}!$C$3:$C$4`,
    ]);
    expect(chart).toContain('Điểm &lt; tối đa &amp; &quot;nhóm&quot;');
    expect([...chart.matchAll(/srgbClr val="(\w+)"/g)].map(([, color]) => color)).toEqual([
      'FF6600',
      '0000CC',
    ]);
    expect(chart).toContain('<c:grouping val="stacked"/>');
  });

  it('are named where a reader looks for them, before the notes of their tab', async () => {
    const parts = await partsOf(sample());
    const tab = textPart(parts, 'xl/worksheets/sheet1.xml');
    expect(tab.indexOf('<drawing ')).toBeGreaterThan(tab.indexOf('<rowBreaks '));
    expect(tab.indexOf('<legacyDrawing ')).toBeGreaterThan(tab.indexOf('<drawing '));
    expect(textPart(parts, 'xl/worksheets/sheet2.xml')).not.toContain('<drawing ');
    for (const part of ['/xl/charts/chart1.xml', '/xl/drawings/drawing1.xml'])
      expect(textPart(parts, '[Content_Types].xml')).toContain(`PartName="${part}"`);
    expect(textPart(parts, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain('../drawings/drawing1.xml');
    // 130 pixels to the right: beyond the first column and the hidden second one.
    const drawing = textPart(parts, 'xl/drawings/drawing1.xml');
    const from = /<xdr:from>(.*?)<\/xdr:from>/.exec(drawing)?.[1] ?? '';
    expect(from.match(/\d+/g)?.map(Number)).toEqual([2, 30 * 9525, 2, 0]);
    // A page begins with the row that says what is shown.
    expect(tab).toContain('<brk id="1" max="16383" man="1"/>');
  });

  it('leave all else readable, and other kinds of charts are told as lost', async () => {
    const back = await fromXlsx(await toXlsx(sample(), { createdAt }));
    expect(back.sheets?.map(({ properties }) => properties?.title)).toEqual([
      'Tổng hợp',
      "Số liệu 'huyện' 2021",
    ]);
    expect(listLosses(sample()).join()).not.toContain('charts');
    expect(listLosses(sample('LINE')).join()).toContain('Tổng hợp: 1 charts');
    expect([...(await partsOf(sample('LINE'))).keys()].join()).not.toContain('chart');
  });
});

const { describe: describeOpened } = needing(
  findLibreOffice() === undefined ? 'LibreOffice is not installed (libreoffice-calc)' : undefined,
);

describeOpened('charts in LibreOffice', () => {
  it.each(['BAR', 'COLUMN'] as const)(
    'a %s chart is drawn from the cells',
    async (kind) => {
      const saved = await readParts(await withLibreOffice(await toXlsx(sample(kind), { createdAt }), 'xlsx'));
      const [path = ''] = [...saved.keys()].filter((name) => /charts\/chart\d+\.xml$/.test(name));
      const chart = textPart(saved, path);
      expect(chart).toContain(`<c:barDir val="${kind === 'BAR' ? 'bar' : 'col'}"/>`);
      expect([...chart.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, shown]) => shown)).toEqual([
        'Đạt',
        'Hạ tầng',
        'Nhân lực',
        '3',
        '2',
        'Còn',
        'Hạ tầng',
        'Nhân lực',
        '1',
        '2',
      ]);
      expect([...chart.matchAll(/srgbClr val="(\w+)"/g)].map(([, color]) => color?.toUpperCase())).toEqual(
        expect.arrayContaining(['FF6600', '0000CC']),
      );
    },
    120_000,
  );
});
