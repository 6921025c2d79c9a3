import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';
import { sheetValues } from '../probing/tab';

/** Of two tables the one whose first cell comes later is appended to, though the other reaches further down. */
export const lastTable: Probe = {
  id: 'A36',
  run(scratch) {
    const tab = scratch.tab();
    tab.batch(tab.put(0, 3, [['a'], ['b'], ['c'], ['d'], ['e'], ['f']]), tab.put(2, 0, [['g'], ['h']]));
    const options = { valueInputOption: 'RAW' };
    const { tableRange } = sheetValues().append({ values: [['i']] }, tab.workbook, tab.at('A1:F20'), options);
    return same(tableRange, tab.at('A3:A4'));
  },
};
