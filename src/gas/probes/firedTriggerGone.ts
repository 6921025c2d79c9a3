import { countTriggers, startClock } from '../probing/clock';
import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A trigger that fires once is gone when it has fired. */
export const firedTriggerGone: Probe = {
  id: 'A82',
  run() {
    startClock();
    return undefined;
  },
  later: () => same(countTriggers('once'), 0),
};
