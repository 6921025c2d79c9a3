import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A cell keeps its format: text cells take a text, per cent cells take 5 for 5 %. */
export const formatDecides: Probe = {
  id: 'A78',
  run(scratch) {
    const tab = scratch.tab();
    tab.batch(
      tab.format(tab.grid(0, 0, 1, 1), 'TEXT', '@'),
      tab.format(tab.grid(0, 1, 1, 2), 'PERCENT', '0%'),
      tab.format(tab.grid(0, 2, 1, 3), 'NUMBER', '0'),
    );
    tab.type('A1:C1', [['=1+1', '5', '1.234,5']]);
    return same(tab.shown('A1:C1'), [['=1+1', '5%', '1235']]);
  },
};
