import { addIntervals, mapInterval } from '../../interval';
import { median } from '../../statistics/modifiedZScore';
import type { AggregationMethod } from '../aggregated';
import type { RowBounds } from '../rowBounds';
import { any } from './any';

/**
 * Σ numerators / Σ denominators. An unknown denominator is taken as the median of the known ones; where nobody
 * reported one, every row weighs the same, which leaves the whole range open.
 */
export const sumRatio: AggregationMethod = (rows) => {
  const weights = denominatorsOf(rows);
  const weighted = rows.map(({ own }, at) => ({ own, weight: weights[at] ?? 0 }));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const known = rows.filter(({ denominator }) => denominator !== undefined).length;
  const estimated = known > 0 && known < rows.length;
  // Nothing to weigh by: what the best row has is all there is, or may be.
  if (total === 0) return { figure: any(rows).figure, estimated };
  // A row that weighs nothing adds nothing (0 × Infinity), but what nothing limits may still come to all.
  const numerators = weighted.filter(({ weight }) => weight > 0);
  const figure = mapInterval(
    addIntervals(numerators.map(({ own, weight }) => mapInterval(own, (value) => value * weight))),
    (value) => value / total,
  );
  const unlimited = rows.some(({ own }) => own.high === Infinity);
  return { figure: unlimited ? { low: figure.low, high: Infinity } : figure, estimated };
};

/** What each row weighs: its denominator, or the guess. */
export function denominatorsOf(rows: readonly RowBounds[]): readonly number[] {
  const known = rows.flatMap(({ denominator }) => (denominator === undefined ? [] : [denominator]));
  const guess = known.length > 0 ? median(known) : 1;
  return rows.map(({ denominator = guess }) => denominator);
}
