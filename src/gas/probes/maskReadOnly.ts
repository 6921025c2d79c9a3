import { refusal, same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A field that Google works out itself is not written. */
export const maskReadOnly: Probe = {
  id: 'A68',
  run(scratch) {
    const tab = scratch.tab();
    const range = tab.grid(0, 0, 1, 1);
    const cell = { userEnteredValue: { numberValue: 1 } };
    return same(
      refusal(() => tab.batch({ repeatCell: { range, cell, fields: 'effectiveValue' } })),
      '400 badRequest',
    );
  },
};
