import type { PeriodData } from '../../src/core/summary/model';
import { scoreByFormulas } from './formulas';
import { counted, fastest, noted, timed, type Measure } from './measures';

/** Scoring as the bundle does it. */
export interface Scoring {
  dataOf(districts: number): PeriodData;
  score(data: PeriodData): readonly number[];
}

interface Size {
  readonly districts: number;
  readonly runs: number;
  readonly bound: number;
  /** Whether the host's engine works the same out by formulas. */
  readonly formulas: boolean;
}

/** One district has some 1,200 rows. */
const sizes: readonly Size[] = [
  { districts: 1, runs: 25, bound: 20, formulas: true },
  { districts: 10, runs: 9, bound: 200, formulas: true },
  { districts: 100, runs: 5, bound: 2000, formulas: false },
];

/** How much more a row may cost among a hundred times as many. */
const growth = 2;

const english = new Intl.NumberFormat('en');

/** Scoring at three sizes, the ratio between them, and the same by formulas; printed line by line. */
export function compareScoring({ dataOf, score }: Scoring, owner: string): readonly Measure[] {
  const measures: Measure[] = [];
  const perRow: number[] = [];
  for (const { districts, runs, bound, formulas } of sizes) {
    const data = dataOf(districts);
    const rows = data.rows.length;
    const time = fastest(runs, () => score(data), 2);
    perRow.push(time / rows);
    const speed = english.format(Math.round((rows / time) * 1000));
    measures.push(timed(`score ${english.format(rows)} rows: ${speed} rows a second`, time, bound));
    if (formulas) measures.push(...byFormulas(data, score(data), time, owner));
  }
  const [first = 0] = perRow;
  const last = perRow[perRow.length - 1] ?? Infinity;
  measures.push(
    counted('cost of a row among a hundred times as many, against one district', last / first, growth),
  );
  return measures;
}

function byFormulas(
  data: PeriodData,
  expected: readonly number[],
  time: number,
  owner: string,
): readonly Measure[] {
  const { milliseconds, scales } = scoreByFormulas(data, owner);
  const off = Math.max(...expected.map((points, at) => Math.abs(points - (scales[at] ?? NaN))));
  const agree = off <= 1e-9;
  const times = (milliseconds / time).toFixed(0);
  const what = `the same by formulas in the host's engine: ${times} times as long, ${agree ? 'same' : 'OTHER'} points`;
  return [{ line: noted(what, milliseconds), holds: agree }];
}
