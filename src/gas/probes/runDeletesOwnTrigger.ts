import { startClock } from '../probing/clock';
import { same } from '../probing/compare';
import { noted } from '../probing/notes';
import type { Probe } from '../probing/probe';

/** The second run of the clock deletes the trigger that started it, and goes on. */
export const runDeletesOwnTrigger: Probe = {
  id: 'A86',
  run() {
    startClock();
    return undefined;
  },
  later: () => same(noted('own trigger'), 'deleted'),
};
