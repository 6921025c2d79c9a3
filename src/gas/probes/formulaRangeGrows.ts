import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** The range of a formula takes in the rows that are inserted inside it. */
export const formulaRangeGrows: Probe = {
  id: 'A14',
  run(scratch) {
    const tab = scratch.tab();
    tab.batch(tab.put(0, 0, [[1, '=SUM(A1:A3)'], [2], [3]]), tab.insertRows(1, 3));
    return same(tab.formulas('B1'), [['=SUM(A1:A5)']]);
  },
};
