import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A filter view takes in the rows that are inserted inside it. */
export const filterViewGrows: Probe = {
  id: 'A13',
  run(scratch) {
    const tab = scratch.tab();
    const filter = { title: 'View', range: tab.grid(2, 0, 5, 2) };
    tab.batch({ addFilterView: { filter } }, tab.insertRows(3, 5));
    const found = tab.sheet('filterViews.range').filterViews ?? [];
    return same(
      found.map(({ range }) => range),
      [tab.grid(2, 0, 7, 2)],
    );
  },
};
