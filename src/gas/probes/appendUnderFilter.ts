import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** Appended cells stand below the last row with data, also where a filter hides that row. */
export const appendUnderFilter: Probe = {
  id: 'A135',
  run(scratch) {
    const tab = scratch.tab();
    const criteria = { 0: { hiddenValues: ['last'] } };
    tab.batch(tab.put(0, 0, [['head'], ['first'], ['last']]), {
      setBasicFilter: { filter: { range: tab.grid(0, 0, 3, 1), criteria } },
    });
    const rows = [{ values: [{ userEnteredValue: { stringValue: 'appended' } }] }];
    tab.batch({ appendCells: { sheetId: tab.id, rows, fields: 'userEnteredValue' } });
    return same(tab.shown('A1:A5'), [['head'], ['first'], ['last'], ['appended']]);
  },
};
