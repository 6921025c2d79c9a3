import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** Formulas of an American workbook are read with decimal points. */
export const decimalSign: Probe = {
  id: 'A59',
  run(scratch) {
    const tab = scratch.tab('en_US');
    tab.batch(tab.put(0, 0, [[2.5, '=A1&"x"', '=1.5*2', '=COUNTIFS(A1:A2;">2.4")', '="2.5"+1']]));
    return same(
      (tab.cells('B1:E1', 'effectiveValue')[0] ?? []).map(({ effectiveValue }) => effectiveValue),
      [{ stringValue: '2.5x' }, { numberValue: 3 }, { numberValue: 1 }, { numberValue: 3.5 }],
    );
  },
};
