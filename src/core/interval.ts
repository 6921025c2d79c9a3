import type { Interval } from './model';

export const exactly = (value: number): Interval => ({ low: value, high: value });

export const between = (low: number, high: number): Interval => ({ low, high });

export const nothing: Interval = exactly(0);

/** Applies a function that never falls as its argument grows. */
export const mapInterval = ({ low, high }: Interval, rising: (value: number) => number): Interval => ({
  low: rising(low),
  high: rising(high),
});

export const addIntervals = (intervals: readonly Interval[]): Interval => ({
  low: intervals.reduce((sum, { low }) => sum + low, 0),
  high: intervals.reduce((sum, { high }) => sum + high, 0),
});
