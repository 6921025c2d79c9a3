import type { Interval } from '../model';
import type { RowBounds } from './rowBounds';

export interface Aggregated {
  readonly figure: Interval;
  /** The interval rests on a guessed denominator ("ước tính"). */
  readonly estimated: boolean;
}

/** Rows that take part, at least one → the district's figure. */
export type AggregationMethod = (rows: readonly RowBounds[]) => Aggregated;
