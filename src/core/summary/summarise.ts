import type { RowLedger } from '../aggregation/rowBounds';
import { groupBy } from '../groupBy';
import { between, exactly, nothing } from '../interval';
import type { Criterion, FigureEntry, Row } from '../model';
import { figuresOf } from '../catalogue/assign';
import type { RowState } from '../rows/rowState';
import { stateRows, type StatedRow } from '../rows/stateRows';
import { isWaiting } from '../rows/isWaiting';
import { rankCommunes } from './rankCommunes';
import { convertScore, levelOf } from '../scoring/convertScore';
import { scoreCriterion, type CriterionScore } from '../scoring/scoreCriterion';
import type { CriterionLine, Known, Ledger, PeriodData, RowCounts, Summary, UnitLine } from './model';
import { differences } from './differences';
import { openPoints } from './openPoints';
import { overclaims } from './overclaims';
import { scoreRows, type ScoredRows } from './scoredRow';

/** Entries → the province's official columns, in three ledgers, and the ranking of the communes. */
export function summarise(data: PeriodData): Summary {
  const rows = scoreRows(stateRows(data.catalogue, data.rows));
  const ledgerOf = ledgersOf(data, rows);
  const changed = changedFigures(data.figures);
  const ofRows = (ledger: RowLedger): Ledger => ({
    ...ledgerOf(ledger, (criterion) => scoreByRows(criterion, rows, ledger, changed)),
    units: unitLines(data, rows, ledger),
  });
  const self = ofRows('self');
  const appraised = ofRows('appraised');
  // The province recognises criteria, not units.
  const province = {
    ...ledgerOf('province', (criterion) => scoreByProvince(criterion, data.province)),
    units: [],
  };
  const ranking = rankCommunes(data, { self: self.units, appraised: appraised.units }, rows);
  const lines = { self: self.criteria, appraised: appraised.criteria, province: province.criteria };
  return {
    period: data.period,
    ledgers: { self, appraised, province },
    communes: ranking.communes,
    communesBy: ranking.by,
    openPoints: openPoints(data, rows, lines),
    overclaims: overclaims(data.catalogue.units, rows),
    differences: differences(data, rows, lines),
  };
}

/** All ledgers count the same rows; each has points of its own. */
function ledgersOf(
  data: PeriodData,
  rows: ScoredRows,
): (ledger: LedgerName, scoreOf: (criterion: Criterion) => CriterionScore) => Omit<Ledger, 'units'> {
  const counted = data.catalogue.criteria.map((criterion) => {
    const own = rows.ofCriterion(criterion.id);
    const counts = countRows(own);
    return { criterion, counts, known: knownOf(criterion, own, counts, data.province) };
  });
  return (ledger, scoreOf) => {
    const criteria = counted.map(({ criterion, counts, known }) =>
      criterionLine(criterion, scoreOf(criterion), counts, known[ledger]),
    );
    return { ...totals(data, criteria), criteria };
  };
}

type LedgerName = keyof Summary['ledgers'];

/** How much of a criterion each ledger knows; one that is left out of the assessment asks for nothing. */
function knownOf(
  { id, weight }: Criterion,
  rows: readonly StatedRow[],
  { assigned, valid, explained, notApplicable }: RowCounts,
  province: PeriodData['province'],
): Readonly<Record<LedgerName, Known>> {
  if (weight.excluded !== undefined) return { self: unknown, appraised: unknown, province: unknown };
  const decided = rows.filter(isDecided).length;
  return {
    self: { done: valid + explained + notApplicable, of: assigned },
    appraised: { done: decided, of: decided + rows.filter(isWaiting).length },
    province: { done: province.has(id) ? 1 : 0, of: 1 },
  };
}

const unknown: Known = { done: 0, of: 0 };

const addKnown = (all: readonly Known[]): Known =>
  all.reduce((sum, { done, of }) => ({ done: sum.done + done, of: sum.of + of }), unknown);

function scoreByRows(
  criterion: Criterion,
  rows: ScoredRows,
  ledger: RowLedger,
  changed: ReadonlySet<string>,
): CriterionScore {
  const score = scoreCriterion(
    criterion,
    rows.ofCriterion(criterion.id).map(({ row }) => row),
    ledger,
  );
  const moved = figuresOf(criterion).some((figure) => changed.has(figure));
  return moved ? { ...score, flags: [...score.flags, 'figureChanged'] } : score;
}

const changedFigures = (figures: readonly FigureEntry[]): ReadonlySet<string> =>
  new Set(
    figures.filter(({ value, first }) => first !== undefined && first !== value).map(({ figure }) => figure),
  );

function scoreByProvince({ id, weight }: Criterion, province: PeriodData['province']): CriterionScore {
  const { max, excluded } = weight;
  if (excluded !== undefined) return { score: nothing, max, excluded: exactly(max), flags: ['excluded'] };
  const points = province.get(id);
  const score = points === undefined ? between(0, max) : exactly(points);
  return { score, max, excluded: nothing, flags: points === undefined ? ['missing'] : [] };
}

function criterionLine(
  { id }: Criterion,
  scored: CriterionScore,
  rows: RowCounts,
  known: Known,
): CriterionLine {
  const { figure, ...rest } = scored;
  return {
    id,
    ...(figure && { figure: { low: figure.low, high: Number.isFinite(figure.high) ? figure.high : null } }),
    ...rest,
    rows,
    known,
  };
}

function totals(
  { catalogue }: PeriodData,
  lines: readonly CriterionLine[],
): Pick<Ledger, 'scales' | 'groups'> {
  const groupOf = new Map(catalogue.criteria.map(({ id, group }) => [id, group]));
  const byGroup = groupBy(lines, ({ id }) => groupOf.get(id) ?? '');
  const linesOf = (groupId: string): readonly CriterionLine[] => byGroup.get(groupId) ?? [];
  return {
    groups: catalogue.groups.map(({ id, shortTitle }) => ({
      id,
      name: shortTitle,
      ...convertScore(linesOf(id)),
      known: addKnown(linesOf(id).map(({ known }) => known)),
    })),
    scales: catalogue.scales.map(({ id, name, levels }) => {
      const groups = catalogue.groups.filter(({ scale }) => scale === id);
      const members = groups.flatMap((group) => linesOf(group.id));
      const score = convertScore(members);
      const known = addKnown(members.map((line) => line.known));
      const low = levelOf(score.rate.low, levels);
      const high = levelOf(score.rate.high, levels);
      const levelled = low !== undefined && high !== undefined && score.required.high > 0;
      return { id, name, ...score, known, ...(levelled && { level: { low, high } }) };
    }),
  };
}

function unitLines({ catalogue }: PeriodData, scored: ScoredRows, ledger: RowLedger): readonly UnitLine[] {
  return catalogue.units.map(({ id, name }) => {
    const rows = scored.ofUnit(id);
    const withEvidence = rows.filter(
      ({ row: { entry, documented } }) =>
        documented === true || (entry.evidence ?? entry.documentNo) !== undefined,
    ).length;
    const accepted = rows.filter(({ row }) => isAccepted(row)).length;
    return {
      id,
      name,
      ...convertScore(rows.map(({ own }) => own[ledger])),
      rows: { ...countRows(rows), withEvidence, accepted, decided: rows.filter(isDecided).length },
    };
  });
}

const isDecided = ({ row: { appraisal } }: StatedRow): boolean => appraisal.verdict !== undefined;

const isAccepted = ({ appraisal: { verdict } }: Row): boolean =>
  verdict === 'accepted' || verdict === 'corrected';

function countRows(rows: readonly StatedRow[]): RowCounts {
  const count = (isCounted: (state: RowState) => boolean): number =>
    rows.reduce((sum, { state }) => (isCounted(state) ? sum + 1 : sum), 0);
  return {
    assigned: rows.length,
    entered: count((state) => entered.has(state)),
    valid: count((state) => state === 'ready' || state === 'accepted'),
    explained: count((state) => state === 'explained' || state === 'coveredByOther'),
    notApplicable: count((state) => state === 'notApplicable'),
  };
}

const entered: ReadonlySet<RowState> = new Set<RowState>([
  'ready',
  'accepted',
  'returned',
  'invalid',
  'incomplete',
]);
