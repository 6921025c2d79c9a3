import { addIntervals, mapInterval } from '../../interval';
import { median } from '../../statistics/modifiedZScore';
import type { AggregationMethod } from '../aggregate';
import { any } from './any';

/**
 * Σ numerators / Σ denominators. An unknown denominator is taken as the median of the known ones; where nobody
 * reported one, every row weighs the same, which leaves the whole range open.
 */
export const sumRatio: AggregationMethod = (rows) => {
  const known = rows.flatMap(({ denominator }) => (denominator === undefined ? [] : [denominator]));
  const guess = known.length > 0 ? median(known) : 1;
  const weighted = rows.map(({ own, denominator = guess }) => ({ own, weight: denominator }));
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const estimated = known.length > 0 && known.length < rows.length;
  // Nothing to weigh by: what the best row has is all there is, or may be.
  if (total === 0) return { figure: any(rows).figure, estimated };
  // A row that weighs nothing adds nothing, not even where its own figure is unlimited (0 × Infinity).
  const numerators = weighted.filter(({ weight }) => weight > 0);
  const figure = mapInterval(
    addIntervals(numerators.map(({ own, weight }) => mapInterval(own, (value) => value * weight))),
    (value) => value / total,
  );
  return { figure, estimated };
};
