import type { Aggregation, Interval } from '../model';
import type { RowBounds } from './rowBounds';
import { any } from './methods/any';
import { mean } from './methods/mean';
import { single } from './methods/single';
import { sum } from './methods/sum';
import { sumRatio } from './methods/sumRatio';

export interface Aggregated {
  readonly figure: Interval;
  /** The interval rests on a guessed denominator ("ước tính"). */
  readonly estimated: boolean;
}

/** Rows that take part, at least one → the district's figure. */
export type AggregationMethod = (rows: readonly RowBounds[]) => Aggregated;

/** Three names for one mean: of ratios, of units with "Có", of leads that did their part. */
export const aggregationMethods: Readonly<Record<Aggregation, AggregationMethod>> = {
  single,
  sumRatio,
  meanRatio: mean,
  shareOfUnits: mean,
  all: mean,
  sum,
  any,
};
