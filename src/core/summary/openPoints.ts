import { denominatorsOf } from '../aggregation/methods/sumRatio';
import { ownFigure, rowBounds, type RowBounds } from '../aggregation/rowBounds';
import type { Criterion, Row } from '../model';
import { figureLookup } from '../rows/figureLookup';
import type { StatedRow } from '../rows/stateRows';
import { scoreCriterion } from '../scoring/scoreCriterion';
import type { CriterionLine, OpenPoint, PeriodData } from './model';
import { nextStep } from './nextStep';
import type { ScoredRows } from './scoredRow';

type Lines = Readonly<Record<'self' | 'appraised', readonly CriterionLine[]>>;

/**
 * "Điểm còn có thể lấy": what the district can still win, row by row, the most first. A criterion's open points (high −
 * low of the self ledger) are shared among its open rows by how far each can still move the district's figure, so that
 * they add up to it again; a returned row stands for what its return costs in the appraised ledger.
 */
export function openPoints(
  { catalogue, figures }: Pick<PeriodData, 'catalogue' | 'figures'>,
  rows: ScoredRows,
  lines: Lines,
): readonly OpenPoint[] {
  const self = new Map(lines.self.map((line) => [line.id, line.score]));
  const appraised = new Map(lines.appraised.map((line) => [line.id, line.score]));
  const figuresOf = figureLookup(catalogue, figures);
  const points = catalogue.criteria.flatMap((criterion) => {
    const own = rows.ofCriterion(criterion.id);
    const { low = 0, high = 0 } = self.get(criterion.id) ?? {};
    const open = shareOut(high - low, own, (all) => openness(criterion, all));
    const returned = shareOut(
      costOfReturns(criterion, own, appraised.get(criterion.id)?.high ?? 0),
      own,
      (all) => claims(criterion, all),
    );
    return own.flatMap(({ row, state }, at): readonly OpenPoint[] => {
      const worth = Math.max(open[at] ?? 0, returned[at] ?? 0);
      if (worth <= rounding) return [];
      const todo = nextStep(criterion, row, state, figuresOf(criterion, row.unit));
      return [{ unit: row.unit, criterion: criterion.id, points: worth, state, ...todo }];
    });
  });
  return [...points].sort((a, b) => b.points - a.points);
}

/** Points that are nothing but the rest of an addition. */
const rounding = 1e-9;

function shareOut(
  points: number,
  stated: readonly StatedRow[],
  partsOf: (rows: readonly Row[]) => readonly number[],
): readonly number[] {
  if (points <= rounding) return [];
  const parts = partsOf(stated.map(({ row }) => row));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => (whole > 0 ? (points * part) / whole : 0));
}

/** How far each row can still move the figure of the district; 0 for one that is settled or takes no part. */
function openness(criterion: Criterion, rows: readonly Row[]): readonly number[] {
  const bounds = rows.map((row) => rowBounds(criterion, row, 'self'));
  const weights = weightsOf(criterion, bounds);
  const isManual = criterion.weight.scoring.method === 'manual';
  return bounds.map(({ own, notApplicable }, at) => {
    if (notApplicable === 'yes') return 0;
    if (isManual) return 1;
    return Math.max(0, Math.min(own.high, enough(criterion)) - own.low) * (weights[at] ?? 0);
  });
}

/** What the returned rows claim, each by its weight. */
function claims(criterion: Criterion, rows: readonly Row[]): readonly number[] {
  const weights = weightsOf(
    criterion,
    rows.map((row) => rowBounds(criterion, row, 'appraised')),
  );
  return rows.map((row, at) =>
    isReturned(row) ? Math.min(ownFigure(criterion, row) ?? 0, enough(criterion)) * (weights[at] ?? 0) : 0,
  );
}

const isReturned = ({ appraisal: { verdict } }: Row): boolean =>
  verdict === 'returned' || verdict === 'rejected';

/**
 * By row, as the score weighs it: a row that takes no part weighs nothing, nor does 0 of 0, unless there is nothing else.
 */
function weightsOf({ aggregation }: Criterion, bounds: readonly RowBounds[]): readonly number[] {
  const taking = bounds.filter(({ notApplicable }) => notApplicable !== 'yes');
  const weights =
    aggregation === 'sumRatio'
      ? denominatorsOf(taking)
      : taking.map(({ denominator }) => (denominator === 0 ? 0 : 1));
  const isWeighed = weights.some((weight) => weight > 0);
  const byRow = new Map(taking.map((row, at) => [row, isWeighed ? (weights[at] ?? 0) : 1]));
  return bounds.map((row) => byRow.get(row) ?? 0);
}

/** The figure beyond which there is nothing more to win. */
const enough = ({ weight: { scoring } }: Criterion): number => {
  switch (scoring.method) {
    case 'target':
      return scoring.target;
    case 'steps':
      return Math.max(...scoring.steps.map(({ from }) => from));
    case 'linear':
    case 'yesNo':
    case 'manual':
      return 1;
  }
};

/** What the appraised ledger could reach if nothing had been returned, less what it can reach now. */
function costOfReturns(criterion: Criterion, stated: readonly StatedRow[], high: number): number {
  const rows = stated.map(({ row }) => row);
  if (!rows.some(isReturned)) return 0;
  const pending = rows.map((row) => (isReturned(row) ? { ...row, appraisal: {} } : row));
  return scoreCriterion(criterion, pending, 'appraised').score.high - high;
}
