import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A formula that hands a blank cell through stays blank, and reads as one. */
export const blankStaysBlank: Probe = {
  id: 'A57',
  run(scratch) {
    const tab = scratch.tab();
    const formulas = ['=J9', '=INDEX(J1:J9;3)', '=IF(TRUE;J9;1)', '=A1=""', '=A1+1', '=SUM(J9)'];
    tab.batch(
      tab.put(
        0,
        0,
        formulas.map((formula) => [formula]),
      ),
    );
    const zero = { numberValue: 0 };
    return same(
      tab.cells('A1:A6', 'effectiveValue').map((row) => row[0]?.effectiveValue ?? 'blank'),
      ['blank', 'blank', 'blank', { boolValue: true }, { numberValue: 1 }, zero],
    );
  },
};
