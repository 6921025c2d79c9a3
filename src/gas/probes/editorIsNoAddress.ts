import { refusal, same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** An editor of a protection is an address. */
export const editorIsNoAddress: Probe = {
  id: 'A62',
  run(scratch) {
    const tab = scratch.tab();
    const protectedRange = { range: tab.grid(0, 0, 1, 1), editors: { users: ['nobody'] } };
    return same(
      refusal(() => tab.batch({ addProtectedRange: { protectedRange } })),
      '400 badRequest',
    );
  },
};
