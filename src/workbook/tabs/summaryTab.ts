import type { Catalogue } from '../../core/model';
import type { Summary } from '../../core/summary/model';
import { summaryHeaders, summaryTexts, tabTitles } from '../../text/vi';
import { toCell } from '../cells';
import { runsOf } from '../runs';
import type { CellFormat, Request } from '../sheets';
import { sheetIds } from '../sheetIds';
import { bannerFormat, boxed, colors, fill, headFormat, numberFormats } from '../style';
import { summaryRows, type Look, type SummaryKey as Key } from './summaryRows';

const sheetId = sheetIds.summary;
export const summarySheetId = sheetId;

const keys = Object.keys(summaryHeaders) as Key[];

const widths: Readonly<Partial<Record<Key, number>>> = {
  id: 70,
  name: 420,
  figure: 130,
  rows: 110,
  flags: 260,
};

const points: CellFormat = { numberFormat: numberFormats.points };
const percent: CellFormat = { numberFormat: numberFormats.percent };
const centred: CellFormat = { horizontalAlignment: 'CENTER' };
const right: CellFormat = { horizontalAlignment: 'RIGHT' };

const formats: Readonly<Partial<Record<Key, CellFormat>>> = {
  id: { horizontalAlignment: 'LEFT' },
  max: points,
  excluded: points,
  required: points,
  achieved: points,
  rate: percent,
  converted: points,
  level: centred,
  achievedHigh: points,
  rateHigh: percent,
  convertedHigh: points,
  levelHigh: centred,
  figure: right,
  appraised: right,
  province: right,
  rows: centred,
};

/** `Tổng hợp`: the official table, then groups, then criteria. Written whole by every compile. */
export function createSummaryTab(catalogue: Catalogue, index: number): readonly Request[] {
  const rowCount =
    5 + 3 * (catalogue.scales.length + 1) + 2 + catalogue.groups.length + 2 + catalogue.criteria.length;
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title: tabTitles.summary,
          index,
          tabColorStyle: { rgbColor: colors.tab.summary },
          gridProperties: { rowCount, columnCount: keys.length, frozenColumnCount: 2 },
        },
      },
    },
    {
      updateCells: {
        rows: [{ values: [{ ...toCell(summaryTexts.notCompiled), userEnteredFormat: bannerFormat }] }],
        fields: 'userEnteredValue,userEnteredFormat',
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
      },
    },
    ...keys.map((key, at): Request => ({
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 },
        properties: { pixelSize: widths[key] ?? 105 },
        fields: 'pixelSize',
      },
    })),
  ];
}

export function writeSummary(
  /** The tab's own id: somebody may have replaced it by a copy. */
  sheet: { readonly sheetId: number; readonly rowCount: number; readonly columnCount: number },
  summary: Summary,
  catalogue: Catalogue,
  compiledAt: string,
): readonly Request[] {
  const { sheetId } = sheet;
  const rows = summaryRows(summary, catalogue, compiledAt);
  const shape = { rowCount: rows.length, columnCount: Math.max(sheet.columnCount, keys.length) };
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: shape },
        fields: 'gridProperties(rowCount,columnCount)',
      },
    },
    {
      updateCells: {
        rows: rows.map(({ line }) => ({ values: keys.map((key) => toCell(line[key])) })),
        fields: 'userEnteredValue',
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
      },
    },
    ...runsOf(rows.map(({ look }) => look)).flatMap(({ value, from, to }) =>
      dressRows(sheetId, value, from, to),
    ),
  ];
}

const looks: Readonly<Record<Look, CellFormat>> = {
  title: bannerFormat,
  asOf: { textFormat: { bold: true } },
  hint: { textFormat: { italic: true } },
  band: { ...fill(colors.body.fixed), textFormat: { bold: true } },
  head: headFormat('fixed'),
  ledger: { ...fill(colors.body.machine), ...boxed, textFormat: { bold: true } },
  data: { ...boxed, verticalAlignment: 'TOP', wrapStrategy: 'WRAP' },
};

function dressRows(sheetId: number, look: Look, from: number, to: number): readonly Request[] {
  const dress = (cell: CellFormat, fields: string, first = 0, end = keys.length): Request => ({
    repeatCell: {
      range: { sheetId, startRowIndex: from, endRowIndex: to, startColumnIndex: first, endColumnIndex: end },
      cell: { userEnteredFormat: cell },
      fields,
    },
  });
  const whole = dress(looks[look], 'userEnteredFormat');
  if (look !== 'data') return [whole];
  return [
    whole,
    ...runsOf(keys.map((key) => formats[key])).flatMap(({ value, from: first, to: end }) =>
      value ? [dress(value, 'userEnteredFormat(numberFormat,horizontalAlignment)', first, end)] : [],
    ),
  ];
}
