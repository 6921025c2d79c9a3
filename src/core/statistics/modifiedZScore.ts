/** How far a value lies from the others, and what they centre on. */
export interface ZScores {
  readonly median: number;
  scoreOf(value: number): number;
}

/** Iglewicz & Hoaglin, How to Detect and Handle Outliers (1993): beyond this a value is a potential outlier. */
export const outlying = 3.5;

/**
 * Modified z-scores: 0.6745 · (x − median) / MAD; where more than half of the values are equal (MAD 0), the mean absolute
 * deviation takes its place: (x − median) / (1.253314 · meanAD). Undefined where all values are equal or there are none.
 */
export function modifiedZScores(values: readonly number[]): ZScores | undefined {
  if (values.length === 0) return undefined;
  const middle = median(values);
  const distances = values.map((value) => Math.abs(value - middle));
  const mad = median(distances);
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  const spread = mad > 0 ? mad / 0.6745 : 1.253314 * mean;
  return spread > 0 ? { median: middle, scoreOf: (value) => (value - middle) / spread } : undefined;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}
