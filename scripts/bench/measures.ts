/** One thing measured, and whether it holds. */
export interface Measure {
  readonly line: string;
  readonly holds: boolean;
}

/** Milliseconds of the processor that work takes: what else the machine is doing should not count. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The fastest of several runs, after some to warm up: whatever disturbs a run only makes it longer. */
export function fastest(runs: number, work: () => unknown, warmUps = 5): number {
  for (let run = 0; run < warmUps; run++) work();
  return Math.min(...Array.from({ length: runs }, () => processorTime(work)));
}

const milliseconds = (value: number): string => value.toFixed(1).padStart(8);

export const timed = (what: string, value: number, bound: number): Measure => ({
  line: `${milliseconds(value)} ms  (bound ${String(bound)} ms)  ${what}`,
  holds: value <= bound,
});

/** Beside the others, without a bound. */
export const noted = (what: string, value: number): string => `${milliseconds(value)} ms  ${what}`;

export const counted = (what: string, value: number, bound: number): Measure => ({
  line: `${value.toFixed(2).padStart(8)}     (bound ${String(bound)})  ${what}`,
  holds: value <= bound,
});

/** How many are read in a second; `milliseconds`: of one. */
export const perSecond = (what: string, milliseconds: number, atLeast: number): Measure => {
  const rate = 1000 / milliseconds;
  return {
    line: `${rate.toFixed(0).padStart(8)} /s  (at least ${String(atLeast)} /s)  ${what}`,
    holds: rate >= atLeast,
  };
};
