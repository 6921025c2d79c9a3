import { between } from '../interval';
import type { Interval } from '../model';

/**
 * The best and the worst place still possible, for rates that stand in their order of today: who certainly comes before,
 * and how many may come before or after. Two equal and certain rates are a tie, which the order has settled.
 */
export function possiblePlaces(ordered: readonly Interval[]): readonly Interval[] {
  const lows = ordered.map(({ low }) => low).sort(ascending);
  const highs = ordered.map(({ high }) => high).sort(ascending);
  const certain = new Map<number, number>();
  for (const { low, high } of ordered) if (low === high) certain.set(low, (certain.get(low) ?? 0) + 1);
  const settledAhead = new Map<number, number>();
  return ordered.map(({ low, high }) => {
    const isCertain = low === high;
    const ahead = isCertain ? (settledAhead.get(low) ?? 0) : 0;
    if (isCertain) settledAhead.set(low, ahead + 1);
    const tied = isCertain ? (certain.get(low) ?? 0) : 1;
    const touching = countUpTo(lows, high) - countBelow(highs, low) - tied;
    const before = ordered.length - countUpTo(lows, high) + ahead;
    return between(before + 1, before + 1 + touching);
  });
}

const ascending = (a: number, b: number): number => a - b;

/** How many of the sorted values satisfy a condition that only the first ones do; by bisection. */
function countWhile(sorted: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle];
    if (value !== undefined && holds(value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const countUpTo = (sorted: readonly number[], bound: number): number =>
  countWhile(sorted, (value) => value <= bound);
const countBelow = (sorted: readonly number[], bound: number): number =>
  countWhile(sorted, (value) => value < bound);
