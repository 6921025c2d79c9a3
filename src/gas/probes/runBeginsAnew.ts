import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

const state = { runs: 0 };

/** What a run left in the script's variables is gone in the next. */
export const runBeginsAnew: Probe = {
  id: 'A49',
  run() {
    state.runs += 1;
    return undefined;
  },
  later: () => same(state.runs, 0),
};
