import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** An empty text empties a cell and leaves its format. */
export const emptyTextTyped: Probe = {
  id: 'A77',
  run(scratch) {
    const tab = scratch.tab();
    tab.batch(tab.put(0, 0, [[0.5]]), tab.format(tab.grid(0, 0, 1, 1), 'PERCENT', '0%'));
    tab.type('A1', [['']]);
    const numberFormat = { type: 'PERCENT', pattern: '0%' };
    return same(tab.cells('A1', 'userEnteredValue,userEnteredFormat.numberFormat'), [
      [{ userEnteredFormat: { numberFormat } }],
    ]);
  },
};
