import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A formula without a format takes that of what it reads; a count, a quotient and a text do not. */
export const formulaTakesFormat: Probe = {
  id: 'A54',
  run(scratch) {
    const tab = scratch.tab();
    tab.batch(
      tab.format(tab.grid(0, 0, 1, 1), 'PERCENT', '0%'),
      tab.put(0, 0, [[0.75, '=A1', '=A1+A2', '=B1', '=COUNTA(A1)', '=A1/A2', '=IF(A1>0;"yes";"")'], [0.25]]),
    );
    return same(tab.shown('B1:G1'), [['75%', '100%', '75%', '1', '3', 'yes']]);
  },
};
