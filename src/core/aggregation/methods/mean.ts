import { addIntervals, mapInterval } from '../../interval';
import type { AggregationMethod } from '../aggregated';

/** Rows with a zero denominator measure nothing and take no part. */
export const mean: AggregationMethod = (rows) => {
  const measuring = rows.filter(({ denominator }) => denominator !== 0);
  const counted = measuring.length > 0 ? measuring : rows;
  const total = addIntervals(counted.map(({ own }) => own));
  return { figure: mapInterval(total, (value) => value / counted.length), estimated: false };
};
