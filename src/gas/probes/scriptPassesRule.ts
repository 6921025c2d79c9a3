import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** What the API writes is not held against a strict validation. */
export const scriptPassesRule: Probe = {
  id: 'A37',
  run(scratch) {
    const tab = scratch.tab();
    const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'yes' }] };
    const range = tab.grid(0, 0, 1, 1);
    tab.batch({ setDataValidation: { range, rule: { condition, strict: true } } }, tab.put(0, 0, [['no']]));
    return same(tab.shown('A1'), [['no']]);
  },
};
