import type { Interval, Level } from '../model';
import { reaches } from './reaches';

/** One line of a scale: criteria that do or may take part, with their points. */
export interface ScoredItem {
  readonly max: number;
  readonly score: Interval;
  /** Points that leave the assessment: 0, max, or 0 … max while undecided. */
  readonly excluded: Interval;
}

/** The province's official columns; each can still move until the data is complete. */
export interface OfficialScore {
  readonly max: number;
  /** Số điểm không đưa vào đánh giá. */
  readonly excluded: Interval;
  /** Số điểm tối đa cần thực hiện = max − excluded. */
  readonly required: Interval;
  /** Số điểm thực hiện. */
  readonly achieved: Interval;
  /** Tỷ lệ thực hiện = achieved / required, 0…1; 0 where nothing is required. */
  readonly rate: Interval;
  /** Số điểm thực hiện được quy đổi = rate × max. */
  readonly converted: Interval;
}

/** DOMAIN section 3: "cần thực hiện = tối đa − không đưa vào", "tỷ lệ = thực hiện / cần", "quy đổi = tỷ lệ × tối đa". */
export function convertScore(items: readonly ScoredItem[]): OfficialScore {
  const sum = (pick: (item: ScoredItem) => number): number =>
    items.reduce((total, item) => total + pick(item), 0);
  const max = sum((item) => item.max);
  const excluded = { low: sum((item) => item.excluded.low), high: sum((item) => item.excluded.high) };
  const rate = rateOf(items);
  return {
    max,
    excluded,
    required: { low: max - excluded.high, high: max - excluded.low },
    achieved: { low: sum((item) => item.score.low), high: sum((item) => item.score.high) },
    rate,
    converted: { low: rate.low * max, high: rate.high * max },
  };
}

/** A level is reached at a rate of at least `from`; levels stand from the highest down. */
export const levelOf = (rate: number, levels: readonly Level[]): string | undefined =>
  levels.find(({ from }) => reaches(rate, from))?.name;

/**
 * The least and the most the rate can become. An item that may leave does so where that lowers (or raises) the rate;
 * since Σ points / Σ max is a weighted mean, the best choice takes them in the order of their own rate.
 */
function rateOf(items: readonly ScoredItem[]): Interval {
  return { low: extremeRate(items, 'low'), high: extremeRate(items, 'high') };
}

function extremeRate(items: readonly ScoredItem[], end: 'low' | 'high'): number {
  const sign = end === 'low' ? 1 : -1;
  const taking = items.filter((item) => item.excluded.low < item.max);
  const isOptional = (item: ScoredItem): boolean => item.excluded.high > 0;
  const fixed = taking.filter((item) => !isOptional(item));
  const optional = taking
    .filter(isOptional)
    .map((item) => ({ ...item, rate: item.score[end] / item.max }))
    .sort((a, b) => sign * (a.rate - b.rate));
  let points = fixed.reduce((sum, item) => sum + item.score[end], 0);
  let required = fixed.reduce((sum, item) => sum + item.max, 0);
  for (const item of optional) {
    if (required > 0 && sign * (item.rate - points / required) >= 0) break;
    points += item.score[end];
    required += item.max;
  }
  return required > 0 ? points / required : 0;
}
