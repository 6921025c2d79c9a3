import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A cell that nobody formatted shows a format, but nobody entered it. */
export const defaultFormat: Probe = {
  id: 'A53',
  run(scratch) {
    const tab = scratch.tab();
    const range = tab.grid(0, 0, 1, 1);
    tab.batch(tab.put(0, 0, [[1]]), {
      repeatCell: { range, cell: { userEnteredFormat: {} }, fields: 'userEnteredFormat' },
    });
    const fields = 'userEnteredFormat,effectiveFormat.wrapStrategy';
    return same(tab.cells('A1', fields), [[{ effectiveFormat: { wrapStrategy: 'OVERFLOW_CELL' } }]]);
  },
};
