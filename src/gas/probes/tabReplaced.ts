import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A tab that is deleted and made again under its id, in one batch, is empty. */
export const tabReplaced: Probe = {
  id: 'A4',
  run(scratch) {
    const tab = scratch.tab();
    tab.batch(tab.put(0, 0, [['before']]));
    const { properties } = tab.sheet('properties(sheetId,title)');
    tab.batch({ deleteSheet: { sheetId: tab.id } }, { addSheet: { properties } });
    return same(tab.shown('A1'), []);
  },
};
