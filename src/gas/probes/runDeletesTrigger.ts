import { countTriggers, installNever, startClock } from '../probing/clock';
import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A trigger that was made here is deleted by the clock's run. */
export const runDeletesTrigger: Probe = {
  id: 'A34',
  run() {
    installNever.byTime();
    startClock();
    return undefined;
  },
  later: () => same(countTriggers('never'), 0),
};
