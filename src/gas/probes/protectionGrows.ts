import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A protection takes in the rows that are inserted inside it. */
export const protectionGrows: Probe = {
  id: 'A11',
  run(scratch) {
    const tab = scratch.tab();
    const protectedRange = { range: tab.grid(2, 0, 5, 2) };
    tab.batch({ addProtectedRange: { protectedRange } }, tab.insertRows(3, 5));
    const found = tab.sheet('protectedRanges.range').protectedRanges ?? [];
    return same(
      found.map(({ range }) => range),
      [tab.grid(2, 0, 7, 2)],
    );
  },
};
