import { addIntervals } from '../../interval';
import type { AggregationMethod } from '../aggregate';

export const sum: AggregationMethod = (rows) => ({
  figure: addIntervals(rows.map(({ own }) => own)),
  estimated: false,
});
