import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** `requestingUserCanEdit` of a protected range speaks of whoever asks: the owner may. */
export const ownerCanEdit: Probe = {
  id: 'R2',
  run(scratch) {
    const tab = scratch.tab();
    tab.batch({ addProtectedRange: { protectedRange: { range: tab.grid(0, 0, 1, 1) } } });
    const { protectedRanges = [] } = tab.sheet('protectedRanges.requestingUserCanEdit');
    return same(
      protectedRanges.map(({ requestingUserCanEdit }) => requestingUserCanEdit),
      [true],
    );
  },
};
