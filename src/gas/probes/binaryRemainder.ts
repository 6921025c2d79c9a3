import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A sum that should be 0 leaves what binary fractions leave. */
export const binaryRemainder: Probe = {
  id: 'A35',
  run(scratch) {
    const tab = scratch.tab();
    tab.batch(tab.put(0, 0, [[0.1, 0.2, 0.3, '=A1+B1-C1']]));
    const left = tab.cells('D1', 'effectiveValue')[0]?.[0]?.effectiveValue?.numberValue;
    return same(left, 0.1 + 0.2 - 0.3);
  },
};
