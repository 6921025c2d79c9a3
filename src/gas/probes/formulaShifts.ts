import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** `repeatCell` shifts the relative references of a formula. */
export const formulaShifts: Probe = {
  id: 'D2',
  run(scratch) {
    const tab = scratch.tab();
    const cell = { userEnteredValue: { formulaValue: '=A1+$A$1' } };
    tab.batch({ repeatCell: { range: tab.grid(0, 1, 3, 2), cell, fields: 'userEnteredValue' } });
    return same(tab.formulas('B1:B3'), [['=A1+$A$1'], ['=A2+$A$1'], ['=A3+$A$1']]);
  },
};
