import type { Catalogue } from '../../../core/model';
import type { Summary } from '../../../core/summary/model';
import { summaryTexts } from '../../../text/vi';
import { toCell } from '../../grid/cells';
import { pointFormat, showNumbers } from '../../grid/pointFormats';
import { runsOf } from '../../grid/runs';
import type { CellFormat, Request } from '../../grid/sheets';
import { bannerFormat, boxed, colors, fill, headFormat, numberFormats } from '../../grid/style';
import type { TabPlace } from '../../grid/table';
import { summaryLayout } from './summaryLayout';
import type { Look } from './summaryRow';
import { columnCount, summaryRows, type Compilation } from './summaryRows';
import { summaryWords } from './words';

const sheetId = 2;
export const summarySheetId = sheetId;

/** How the tab is known. */
export const summaryPlace = { sheetId, title: summaryWords.title };

/**
 * Pixels, from column A on. Together no wider than a landscape A4 page with narrow margins at full size (about 1.070),
 * since the API has no page settings to scale by.
 */
const widths: readonly number[] = [42, 222, ...Array.from({ length: 11 }, () => 56), 190];

const points: CellFormat = { numberFormat: numberFormats.points };
const whole: CellFormat = { numberFormat: numberFormats.whole };
const percent: CellFormat = { numberFormat: numberFormats.percent };
const centred: CellFormat = { horizontalAlignment: 'CENTER' };
const code: CellFormat = { horizontalAlignment: 'LEFT' };
const none = undefined;

/** By kind of data row, the format of each column from A on: a formula's points have two decimals. */
const formats: Readonly<Partial<Record<Look, readonly (CellFormat | undefined)[]>>> = {
  official: [
    ...[code, none, points, points, points, points, percent, points, centred],
    ...[points, percent, points, centred, none],
  ],
  group: [code, none, ...Array.from({ length: 11 }, () => points), none],
  criterion: [
    ...[code, none, whole, whole, { horizontalAlignment: 'RIGHT' as const }],
    ...Array.from({ length: 5 }, () => whole),
    ...[points, points],
    ...[centred, none],
  ],
  unit: [code, none, whole, whole, percent],
};

/** `Tổng hợp`: the official table, then groups, then criteria. Written whole by every compile. */
export function createSummaryTab(catalogue: Catalogue, { index, office }: TabPlace): readonly Request[] {
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title: summaryWords.title,
          index,
          tabColorStyle: { rgbColor: colors.tab.summary },
          gridProperties: {
            rowCount: summaryLayout(catalogue).rowCount,
            columnCount,
            frozenColumnCount: 2,
          },
        },
      },
    },
    {
      updateCells: {
        rows: [
          { values: [{ ...toCell(summaryTexts.notCompiled(office)), userEnteredFormat: bannerFormat }] },
        ],
        fields: 'userEnteredValue,userEnteredFormat',
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
      },
    },
    ...runsOf(widths).map(({ value, from, to }): Request => ({
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: from, endIndex: to },
        properties: { pixelSize: value },
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
  compilation: Compilation,
): readonly Request[] {
  const { sheetId } = sheet;
  const rows = summaryRows(summary, catalogue, compilation);
  const shape = { rowCount: rows.length, columnCount: Math.max(sheet.columnCount, columnCount) };
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: shape },
        fields: 'gridProperties(rowCount,columnCount)',
      },
    },
    {
      updateCells: {
        rows: rows.map(({ cells }) => ({
          values: widths.map((_, at) => toCell(cells[at])),
        })),
        fields: 'userEnteredValue',
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
      },
    },
    ...runsOf(rows.map(({ look }) => look)).flatMap(({ value, from, to }) =>
      dressRows(sheetId, value, from, to),
    ),
    ...widths.flatMap((_, at) =>
      showNumbers(
        sheetId,
        at,
        0,
        rows.map(({ look, cells }) => {
          const format = pointFormat(cells[at]);
          return format === formats[look]?.[at]?.numberFormat ? undefined : format;
        }),
      ),
    ),
  ];
}

const data: CellFormat = {
  ...boxed,
  verticalAlignment: 'TOP',
  wrapStrategy: 'WRAP',
  textFormat: { fontSize: 9 },
};

const head: CellFormat = {
  ...headFormat('fixed'),
  textFormat: { bold: true, fontSize: 8, foregroundColorStyle: { rgbColor: colors.white } },
};

const looks: Readonly<Record<Look, CellFormat>> = {
  title: bannerFormat,
  asOf: { textFormat: { bold: true } },
  hint: { textFormat: { italic: true, fontSize: 9 } },
  band: { ...fill(colors.body.fixed), textFormat: { bold: true } },
  head,
  ledger: { ...fill(colors.body.machine), ...boxed, textFormat: { bold: true, fontSize: 9 } },
  official: data,
  group: data,
  criterion: data,
  unit: data,
  blank: {},
};

function dressRows(sheetId: number, look: Look, from: number, to: number): readonly Request[] {
  const dress = (cell: CellFormat, fields: string, first = 0, end = columnCount): Request => ({
    repeatCell: {
      range: { sheetId, startRowIndex: from, endRowIndex: to, startColumnIndex: first, endColumnIndex: end },
      cell: { userEnteredFormat: cell },
      fields,
    },
  });
  return [
    dress(looks[look], 'userEnteredFormat'),
    ...runsOf(formats[look] ?? []).flatMap(({ value, from: first, to: end }) =>
      value ? [dress(value, 'userEnteredFormat(numberFormat,horizontalAlignment)', first, end)] : [],
    ),
  ];
}
