import type { RowLedger } from '../aggregation/rowBounds';
import { groupBy } from '../groupBy';
import { between, exactly } from '../interval';
import type { Criterion, FigureEntry, Row } from '../model';
import { figuresOf } from '../period/assign';
import type { RowState } from '../period/rowState';
import { stateRows, type StatedRow } from '../period/stateRows';
import { rankCommunes } from '../ranking/rankCommunes';
import { convertScore, levelOf } from '../scoring/convertScore';
import { scoreCriterion, type CriterionScore } from '../scoring/scoreCriterion';
import type { CriterionLine, Ledger, PeriodData, RowCounts, Summary, UnitLine } from './model';
import { differences } from './differences';
import { openPoints } from './openPoints';
import { overclaims } from './overclaims';
import { scoreRows, type ScoredRow } from './scoredRow';

/** Entries → the province's official columns, in three ledgers, and the ranking of the communes. */
export function summarise(data: PeriodData): Summary {
  const stated = scoreRows(stateRows(data.catalogue, data.rows));
  const self = rowLedger(data, stated, 'self');
  const appraised = rowLedger(data, stated, 'appraised');
  const province = provinceLedger(data, stated);
  const lines = { self: self.criteria, appraised: appraised.criteria, province: province.criteria };
  return {
    period: data.period,
    ledgers: { self, appraised, province },
    communes: rankCommunes(data, self.units, stated),
    openPoints: openPoints(data, stated, lines),
    overclaims: overclaims(data.catalogue.units, stated),
    differences: differences(data, stated, lines),
  };
}

function rowLedger(data: PeriodData, stated: readonly ScoredRow[], ledger: RowLedger): Ledger {
  const byCriterion = groupBy(stated, ({ criterion }) => criterion.id);
  const changed = changedFigures(data.figures);
  const criteria = data.catalogue.criteria.map((criterion) => {
    const own = byCriterion.get(criterion.id) ?? [];
    const score = scoreCriterion(
      criterion,
      own.map(({ row }) => row),
      ledger,
    );
    const moved = figuresOf(criterion).some((figure) => changed.has(figure));
    const flags = moved ? [...score.flags, 'figureChanged' as const] : score.flags;
    return criterionLine(criterion, { ...score, flags }, own);
  });
  return { ...totals(data, criteria), criteria, units: unitLines(data, stated, ledger) };
}

const changedFigures = (figures: readonly FigureEntry[]): ReadonlySet<string> =>
  new Set(
    figures.filter(({ value, first }) => first !== undefined && first !== value).map(({ figure }) => figure),
  );

function provinceLedger(data: PeriodData, stated: readonly StatedRow[]): Ledger {
  const byCriterion = groupBy(stated, ({ criterion }) => criterion.id);
  const criteria = data.catalogue.criteria.map((criterion) => {
    const { max, excluded } = criterion.weight;
    const points = data.province.get(criterion.id);
    const isExcluded = excluded !== undefined;
    const score: CriterionScore = {
      score: isExcluded ? exactly(0) : points === undefined ? between(0, max) : exactly(points),
      max,
      excluded: exactly(isExcluded ? max : 0),
      flags: isExcluded ? ['excluded'] : points === undefined ? ['missing'] : [],
    };
    return criterionLine(criterion, score, byCriterion.get(criterion.id) ?? []);
  });
  return { ...totals(data, criteria), criteria, units: [] };
}

function criterionLine({ id }: Criterion, scored: CriterionScore, rows: readonly StatedRow[]): CriterionLine {
  const { figure, ...rest } = scored;
  return {
    id,
    ...(figure && { figure: { low: figure.low, high: Number.isFinite(figure.high) ? figure.high : null } }),
    ...rest,
    rows: countRows(rows),
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
    })),
    scales: catalogue.scales.map(({ id, name, levels }) => {
      const groups = catalogue.groups.filter(({ scale }) => scale === id);
      const score = convertScore(groups.flatMap((group) => linesOf(group.id)));
      const low = levelOf(score.rate.low, levels);
      const high = levelOf(score.rate.high, levels);
      const levelled = low !== undefined && high !== undefined && score.required.high > 0;
      return { id, name, ...score, ...(levelled && { level: { low, high } }) };
    }),
  };
}

function unitLines(
  { catalogue }: PeriodData,
  stated: readonly ScoredRow[],
  ledger: RowLedger,
): readonly UnitLine[] {
  const byUnit = groupBy(stated, ({ row }) => row.unit);
  return catalogue.units.map(({ id, name }) => {
    const rows = byUnit.get(id) ?? [];
    const withEvidence = rows.filter(
      ({ row: { entry, documented } }) =>
        documented === true || (entry.evidence ?? entry.documentNo) !== undefined,
    ).length;
    const accepted = rows.filter(({ row }) => isAccepted(row)).length;
    return {
      id,
      name,
      ...convertScore(rows.map(({ own }) => own[ledger])),
      rows: { ...countRows(rows), withEvidence, accepted },
    };
  });
}

const isAccepted = ({ appraisal: { verdict } }: Row): boolean =>
  verdict === 'accepted' || verdict === 'corrected';

function countRows(rows: readonly StatedRow[]): RowCounts {
  const count = (...states: readonly RowState[]): number =>
    rows.filter(({ state }) => states.includes(state)).length;
  return {
    assigned: rows.length,
    entered: count('ready', 'accepted', 'returned', 'invalid', 'incomplete'),
    valid: count('ready', 'accepted'),
    explained: count('explained', 'coveredByOther'),
    notApplicable: count('notApplicable'),
  };
}
