import { refusal, same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A range that ends beyond the grid is refused. */
export const rangeBeyondGrid: Probe = {
  id: 'A67',
  run(scratch) {
    const tab = scratch.tab();
    const range = tab.grid(0, 0, 31, 1);
    const cell = { userEnteredValue: { numberValue: 1 } };
    return same(
      refusal(() => tab.batch({ repeatCell: { range, cell, fields: 'userEnteredValue' } })),
      '400 badRequest',
    );
  },
};
