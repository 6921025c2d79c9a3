import { startClock } from '../probing/clock';
import { same } from '../probing/compare';
import { noted } from '../probing/notes';
import type { Probe } from '../probing/probe';

/** A trigger that the run of a trigger makes fires. */
export const triggerOfRun: Probe = {
  id: 'A84',
  run() {
    startClock();
    return undefined;
  },
  later: () => same(noted('again'), 'fired'),
};
