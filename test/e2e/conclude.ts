import type { Answer } from '../../src/app/api/api';
import { done } from './office';

/** Compiles a period that is closed and concludes it, whatever stands in the way; with a reason for it. */
export function conclude(run: (action: string, args: readonly string[]) => unknown, period = '2021'): void {
  for (const [action, args] of [
    ['compile', [period]],
    ['concludePeriod', [period, 'Thử']],
  ] as const)
    done(run(action, args) as Answer<unknown>);
}
