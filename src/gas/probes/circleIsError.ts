import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** Formulas that read themselves, at whatever distance, give #REF!. */
export const circleIsError: Probe = {
  id: 'A58',
  run(scratch) {
    const tab = scratch.tab();
    tab.batch(tab.put(0, 0, [['=B1+1', '=A1+1', '=A1&""']]));
    return same(
      (tab.cells('A1:C1', 'effectiveValue')[0] ?? []).map((cell) => cell.effectiveValue?.errorValue?.type),
      ['REF', 'REF', 'REF'],
    );
  },
};
