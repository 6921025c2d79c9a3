import { addIntervals } from '../../interval';
import type { AggregationMethod } from '../aggregated';

export const sum: AggregationMethod = (rows) => ({
  figure: addIntervals(rows.map(({ own }) => own)),
  estimated: false,
});
