import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** The decimal sign of a pattern stands after a whole number as well. */
export const patternKeepsSign: Probe = {
  id: 'A64',
  run(scratch) {
    const tab = scratch.tab();
    tab.batch(tab.put(0, 0, [[5, 1234]]), tab.format(tab.grid(0, 0, 1, 2), 'NUMBER', '#,##0.##'));
    return same(tab.shown('A1:B1'), [['5,', '1.234,']]);
  },
};
