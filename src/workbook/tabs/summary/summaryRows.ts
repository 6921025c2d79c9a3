import type { Catalogue } from '../../../core/model';
import type { FrozenDifference } from '../../../core/closing/frozenLines';
import { gatherReasons } from '../../../core/summary/differences';
import type { Punctuality } from '../../../core/summary/punctuality';
import type { Known, ScaleLine, Summary } from '../../../core/summary/model';
import {
  describeFigure,
  describeReasons,
  formatNumber,
  ledgerWords,
  summaryHeaders,
  summaryTexts,
} from '../../../text/vi';
import { points, type CellValue } from '../../grid/cells';
import { differenceRows, punctualityRows } from './bandsBelow';
import { remarks } from './remarks';
import { textRow, type SummaryRow } from './summaryRow';
import { chartRows, ledgerNames, summaryLayout, type SummaryLayout } from './summaryLayout';

/** When and from what the summary was made. */
export interface Compilation {
  readonly at: string;
  /** Mark of the data: the same data have the same one. */
  readonly mark: string;
  /** Who confirmed the scale, in words. */
  readonly scale: string;
  readonly punctuality: Punctuality;
  /** How it stands to what was concluded; absent where nothing was. */
  readonly result?: { readonly text: string; readonly differences: readonly FrozenDifference[] };
}

export const columnCount: number = summaryHeaders.official.length;

/** All rows of `Tổng hợp`, from the top. Sums are formulas over the table below, so that each can be followed. */
export function summaryRows(
  summary: Summary,
  catalogue: Catalogue,
  compilation: Compilation,
): readonly SummaryRow[] {
  const layout = summaryLayout(catalogue);
  return [
    ...head(summary, compilation),
    ...scaleRows(summary, catalogue, layout),
    ...groupRows(summary, catalogue, layout),
    textRow('band', summaryTexts.charts),
    ...Array.from({ length: chartRows }, () => textRow('blank')),
    ...criterionRows(summary, catalogue, layout),
    ...punctualityRows(compilation.punctuality),
    ...differenceRows(compilation.result),
  ];
}

const formula = (text: string): CellValue => ({ formula: `=${text}` });

function head(summary: Summary, { at, mark, scale, result }: Compilation): readonly SummaryRow[] {
  const provisional = summary.ledgers.self.scales.some(({ rate }) => rate.low !== rate.high);
  return [
    textRow('title', summaryTexts.title(summary.period)),
    textRow('asOf', [summaryTexts.asOf(at, mark, provisional), ...(result ? [result.text] : [])].join(' – ')),
    textRow('asOf', scale),
    ...summaryTexts.hints.map((hint) => textRow('hint', hint)),
  ];
}

/** Columns of the tables by group and by criterion, in which a ledger's least and most stand. */
const pointColumns = {
  self: { low: 'F', high: 'G' },
  appraised: { low: 'H', high: 'I' },
  province: { low: 'J', high: undefined },
} as const;

function scaleRows({ ledgers }: Summary, catalogue: Catalogue, layout: SummaryLayout): readonly SummaryRow[] {
  const perLedger = 1 + catalogue.scales.length;
  const firstRow = layout.groupHead - ledgerNames.length * perLedger;
  return [
    textRow('band', summaryTexts.scales),
    textRow('head', ...summaryHeaders.official),
    ...ledgerNames.flatMap((ledger, block) => [
      textRow('ledger', undefined, ledgerWords[ledger]),
      ...ledgers[ledger].scales.map((line, at) => {
        const row = firstRow + block * perLedger + 1 + at;
        return textRow('official', ...officialCells(line, at, ledger, { catalogue, layout, row }));
      }),
    ]),
  ];
}

interface Frame {
  readonly catalogue: Catalogue;
  readonly layout: SummaryLayout;
  /** As people count, from 1. */
  readonly row: number;
}

function officialCells(
  line: ScaleLine,
  at: number,
  ledger: (typeof ledgerNames)[number],
  { catalogue, layout, row }: Frame,
): readonly CellValue[] {
  const members = catalogue.groups.map(({ scale }) => scale === line.id);
  const add = (column: string | undefined, value: number): CellValue =>
    (column === undefined ? undefined : sumOf(column, members, layout.firstGroup)) ?? points(value);
  // While a criterion may still leave, the rate is the worst and the best of both ways, not one quotient.
  const undecided = line.excluded.low !== line.excluded.high;
  const rate = (above: string, value: number): CellValue =>
    undecided ? value : formula(`IF(E${String(row)}>0;${above}${String(row)}/E${String(row)};0)`);
  const converted = (above: string): CellValue => formula(`${above}${String(row)}*C${String(row)}`);
  const { low, high } = pointColumns[ledger];
  const asked = [
    at + 1,
    line.name,
    add('C', line.max),
    // The table by group shows what leaves the self ledger.
    add(ledger === 'self' ? 'D' : undefined, line.excluded.low),
    formula(`C${String(row)}-D${String(row)}`),
  ];
  // Nothing known is not nothing earned: no points, no level.
  if (ledger !== 'self' && line.known.done === 0) {
    return [...asked, ...Array.from({ length: 8 }, () => undefined), summaryTexts.nothingKnown[ledger]];
  }
  return [
    ...asked,
    add(low, line.achieved.low),
    rate('F', line.rate.low),
    converted('G'),
    line.level?.low,
    add(high, line.achieved.high),
    rate('J', line.rate.high),
    converted('K'),
    line.level?.high,
    summaryTexts.addedFrom(
      catalogue.groups.filter(({ scale }) => scale === line.id).map(({ id }) => id),
      { undecided, ...(ledger !== 'self' && { known: summaryTexts.known[ledger](line.known) }) },
    ),
  ];
}

/** The sum of the lines that are members, where they stand together; undefined where they don't. */
function sumOf(column: string, members: readonly boolean[], firstRow: number): CellValue {
  const first = members.indexOf(true);
  const last = members.lastIndexOf(true);
  const isRun = first >= 0 && members.slice(first, last + 1).every((member) => member);
  if (!isRun) return undefined;
  return formula(`SUM(${column}${String(firstRow + first + 1)}:${column}${String(firstRow + last + 1)})`);
}

function groupRows(
  { ledgers, differences }: Summary,
  catalogue: Catalogue,
  layout: SummaryLayout,
): readonly SummaryRow[] {
  const { self, appraised, province } = ledgers;
  const groupOf = new Map(catalogue.criteria.map(({ id, group }) => [id, group]));
  return [
    textRow('band', summaryTexts.groups),
    textRow('head', ...summaryHeaders.groups),
    ...self.groups.map((line, at) => {
      const row = String(layout.firstGroup + at + 1);
      const members = self.criteria.map(({ id }) => groupOf.get(id) === line.id);
      const add = (column: string, value: number): CellValue =>
        sumOf(column, members, layout.firstCriterion) ?? points(value);
      const decided = appraised.groups.find(({ id }) => id === line.id);
      const recognised = province.groups.find(({ id }) => id === line.id);
      const [isAppraised, isRecognised] = [decided, recognised].map((part) => (part?.known.done ?? 0) > 0);
      const whole = isWhole(decided?.known);
      const own = differences.filter(({ criterion }) => groupOf.get(criterion) === line.id);
      const published = own.length > 0 && own.every((each) => each.province !== undefined);
      return textRow(
        'group',
        line.id,
        line.name,
        add('C', line.max),
        add('D', line.excluded.low),
        formula(`C${row}-D${row}`),
        add('F', line.achieved.low),
        add('G', line.achieved.high),
        isAppraised ? add('H', decided?.achieved.low ?? 0) : undefined,
        isAppraised ? add('I', decided?.achieved.high ?? 0) : undefined,
        isRecognised ? add('J', recognised?.achieved.low ?? 0) : undefined,
        whole ? formula(`H${row}-F${row}`) : undefined,
        published && whole ? formula(`J${row}-H${row}`) : undefined,
        formula(`G${row}-F${row}`),
        describeReasons(gatherReasons(own)),
      );
    }),
  ];
}

function criterionRows(
  { ledgers, differences }: Summary,
  catalogue: Catalogue,
  layout: SummaryLayout,
): readonly SummaryRow[] {
  const appraised = new Map(ledgers.appraised.criteria.map((line) => [line.id, line]));
  const province = new Map(ledgers.province.criteria.map((line) => [line.id, line]));
  const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]));
  const reasons = new Map(differences.map((each) => [each.criterion, each]));
  return [
    textRow('band', summaryTexts.criteria),
    textRow('head', ...summaryHeaders.criteria),
    ...ledgers.self.criteria.map((line, at) => {
      const row = String(layout.firstCriterion + at + 1);
      const difference = reasons.get(line.id);
      const published = difference?.province === undefined ? undefined : province.get(line.id)?.score.low;
      const { known, score } = appraised.get(line.id) ?? {};
      const decided = known && known.done > 0 ? score : undefined;
      return textRow(
        'criterion',
        line.id,
        criteria.get(line.id)?.title,
        points(line.max),
        points(line.excluded.low),
        line.figure && describeFigure(line.figure, criteria.get(line.id)?.measure.kind ?? 'yesNo'),
        points(line.score.low),
        points(line.score.high),
        points(decided?.low),
        points(decided?.high),
        points(published),
        difference && isWhole(known) ? formula(`H${row}-F${row}`) : undefined,
        published === undefined || !isWhole(known) ? undefined : formula(`J${row}-H${row}`),
        `${formatNumber(line.rows.entered)}/${formatNumber(line.rows.assigned)}`,
        remarks(line, appraised.get(line.id), difference),
      );
    }),
  ];
}

/** Somebody has decided, and nothing waits: only then a difference between two ledgers says anything. */
const isWhole = (known: Known | undefined): boolean =>
  known !== undefined && known.done > 0 && known.done === known.of;
