import { between } from '../../interval';
import type { AggregationMethod } from '../aggregated';

/** One document issued jointly: the best row speaks for all. */
export const any: AggregationMethod = (rows) => ({
  figure: between(Math.max(...rows.map(({ own }) => own.low)), Math.max(...rows.map(({ own }) => own.high))),
  estimated: false,
});
