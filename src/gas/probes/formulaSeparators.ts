import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** Semicolons are taken, and come back. */
export const formulaSeparators: Probe = {
  id: 'A5',
  run(scratch) {
    const tab = scratch.tab();
    tab.batch(tab.put(0, 0, [['=SUM(1;2)']]));
    return same([tab.formulas('A1'), tab.shown('A1')], [[['=SUM(1;2)']], [['3']]]);
  },
};
