import type { Catalogue, Interval } from '../../core/model';
import type { CriterionLine, Ledger, LevelledScore, ScaleLine, Summary } from '../../core/summary/model';
import {
  formatInterval,
  formatNumber,
  formatPercent,
  ledgerWords,
  scoreFlagWords,
  summaryHeaders,
  summaryTexts,
  tabTitles,
} from '../../text/vi';
import { toCell, type CellValue } from '../cells';
import { runsOf } from '../runs';
import type { CellFormat, Request } from '../sheets';
import { bannerFormat, boxed, colors, fill, headFormat, numberFormats } from '../style';

type Key = keyof typeof summaryHeaders;

const sheetId = 2;
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

type Line = Readonly<Partial<Record<Key, CellValue>>>;

export function writeSummary(
  /** The tab's own id: somebody may have replaced it by a copy. */
  sheet: { readonly sheetId: number; readonly rowCount: number; readonly columnCount: number },
  summary: Summary,
  catalogue: Catalogue,
  compiledAt: string,
): readonly Request[] {
  const { sheetId } = sheet;
  const rows = [
    ...head(summary, compiledAt),
    ...scaleRows(summary),
    ...groupRows(summary),
    ...criterionRows(summary, catalogue),
  ];
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

/** What a row is, which decides its look. */
type Look = 'title' | 'asOf' | 'hint' | 'band' | 'head' | 'ledger' | 'data';

interface SummaryRow {
  readonly look: Look;
  readonly line: Line;
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

const textRow = (look: Look, text: string): SummaryRow => ({ look, line: { id: text } });
const headRow: SummaryRow = { look: 'head', line: summaryHeaders };
const dataRow = (line: Line): SummaryRow => ({ look: 'data', line });

function head(summary: Summary, compiledAt: string): readonly SummaryRow[] {
  const provisional = summary.ledgers.self.scales.some(({ rate }) => rate.low !== rate.high);
  return [
    textRow('title', summaryTexts.title(summary.period)),
    textRow('asOf', summaryTexts.asOf(compiledAt, provisional)),
    textRow('hint', summaryTexts.hint),
  ];
}

function scaleRows({ ledgers }: Summary): readonly SummaryRow[] {
  return [
    textRow('band', summaryTexts.scales),
    headRow,
    ...(['self', 'appraised', 'province'] as const).flatMap((ledger) => [
      { look: 'ledger' as const, line: { name: ledgerWords[ledger] } },
      ...ledgers[ledger].scales.map((line, at) => dataRow(scaleLine(line, at))),
    ]),
  ];
}

const scaleLine = (line: ScaleLine, at: number): Line => ({
  id: at + 1,
  name: line.name,
  ...officialCells(line),
  level: line.level?.low,
  levelHigh: line.level?.high,
});

function groupRows({ ledgers: { self, appraised, province } }: Summary): readonly SummaryRow[] {
  return [
    textRow('band', summaryTexts.groups),
    headRow,
    ...self.groups.map((line) =>
      dataRow({
        id: line.id,
        name: line.name,
        ...officialCells(line),
        appraised: achievedIn(appraised, line.id),
        province: achievedIn(province, line.id),
      }),
    ),
  ];
}

const achievedIn = (ledger: Ledger, group: string): CellValue => {
  const line = ledger.groups.find(({ id }) => id === group);
  return line && formatInterval(line.achieved);
};

/** The official columns show what is certain; the columns beside them what is still possible. */
const officialCells = (line: LevelledScore): Line => ({
  max: line.max,
  excluded: line.excluded.low,
  required: line.required.high,
  achieved: line.achieved.low,
  rate: line.rate.low,
  converted: line.converted.low,
  achievedHigh: line.achieved.high,
  rateHigh: line.rate.high,
  convertedHigh: line.converted.high,
});

function criterionRows({ ledgers }: Summary, catalogue: Catalogue): readonly SummaryRow[] {
  const { self, appraised, province } = ledgers;
  const scoreIn = (ledger: Ledger): ReadonlyMap<string, Interval> =>
    new Map(ledger.criteria.map(({ id, score }) => [id, score]));
  const [appraisedScores, provinceScores] = [scoreIn(appraised), scoreIn(province)];
  const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]));
  const show = (score: Interval | undefined): CellValue => score && formatInterval(score);
  return [
    textRow('band', summaryTexts.criteria),
    headRow,
    ...self.criteria.map((line) =>
      dataRow({
        id: line.id,
        name: criteria.get(line.id)?.title,
        max: line.max,
        excluded: line.excluded.low,
        required: line.max - line.excluded.low,
        achieved: line.score.low,
        achievedHigh: line.score.high,
        figure: showFigure(line, criteria.get(line.id)?.measure.kind),
        appraised: show(appraisedScores.get(line.id)),
        province: show(provinceScores.get(line.id)),
        rows: `${formatNumber(line.rows.entered)}/${formatNumber(line.rows.assigned)}`,
        flags: line.flags.map((flag) => scoreFlagWords[flag]).join('; '),
      }),
    ),
  ];
}

function showFigure({ figure }: CriterionLine, kind: string | undefined): CellValue {
  if (!figure) return undefined;
  const format =
    kind === 'ratio' || kind === 'yesNo'
      ? (value: number) => formatPercent(value)
      : (value: number) => formatNumber(value);
  return formatInterval(figure, format);
}
