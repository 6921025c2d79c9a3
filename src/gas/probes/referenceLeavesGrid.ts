import { refusal, same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A formula that is repeated until its reference leaves the grid is refused. */
export const referenceLeavesGrid: Probe = {
  id: 'A71',
  run(scratch) {
    const tab = scratch.tab();
    const cell = { userEnteredValue: { formulaValue: '=B2' } };
    const repeatCell = { range: tab.grid(0, 0, 30, 1), cell, fields: 'userEnteredValue' };
    return same(
      refusal(() => tab.batch({ repeatCell })),
      '400 badRequest',
    );
  },
};
