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
} from '../../text/vi';
import type { CellValue } from '../cells';

export type SummaryKey = keyof typeof summaryHeaders;

type Line = Readonly<Partial<Record<SummaryKey, CellValue>>>;

/** What a row is, which decides its look. */
export type Look = 'title' | 'asOf' | 'hint' | 'band' | 'head' | 'ledger' | 'data';

export interface SummaryRow {
  readonly look: Look;
  readonly line: Line;
}

/** All rows of `Tổng hợp`, from the top. */
export const summaryRows = (
  summary: Summary,
  catalogue: Catalogue,
  compiledAt: string,
): readonly SummaryRow[] => [
  ...head(summary, compiledAt),
  ...scaleRows(summary),
  ...groupRows(summary),
  ...criterionRows(summary, catalogue),
];

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
