import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A rule for dates that is not strict lets through what is none. */
export const looseDateRule: Probe = {
  id: 'A15',
  run(scratch) {
    const tab = scratch.tab();
    const rule = { condition: { type: 'DATE_IS_VALID' }, strict: false };
    tab.batch({ setDataValidation: { range: tab.grid(0, 0, 1, 1), rule } });
    tab.type('A1', [['soon']]);
    const fields = 'userEnteredValue,dataValidation.condition.type';
    const dataValidation = { condition: { type: 'DATE_IS_VALID' } };
    return same(tab.cells('A1', fields), [[{ userEnteredValue: { stringValue: 'soon' }, dataValidation }]]);
  },
};
