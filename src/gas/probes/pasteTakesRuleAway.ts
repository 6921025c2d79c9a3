import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** What is pasted onto a cell with a validation passes it, and takes its place. */
export const pasteTakesRuleAway: Probe = {
  id: 'A80',
  run(scratch) {
    const tab = scratch.tab();
    const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'yes' }] };
    const [source, destination] = [tab.grid(0, 0, 1, 1), tab.grid(0, 1, 1, 2)];
    tab.batch(
      tab.put(0, 0, [['no']]),
      { setDataValidation: { range: destination, rule: { condition, strict: true } } },
      { copyPaste: { source, destination, pasteType: 'PASTE_NORMAL' } },
    );
    return same(tab.cells('B1', 'formattedValue,dataValidation.strict'), [[{ formattedValue: 'no' }]]);
  },
};
