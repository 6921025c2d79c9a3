import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** An open range of a basic filter has the ends of the moment when it was made. */
export const basicFilterEnds: Probe = {
  id: 'R3',
  run(scratch) {
    const tab = scratch.tab();
    tab.batch(
      { setBasicFilter: { filter: { range: { sheetId: tab.id } } } },
      { appendDimension: { sheetId: tab.id, dimension: 'ROWS', length: 5 } },
    );
    const { basicFilter } = tab.sheet('basicFilter.range');
    return same(basicFilter?.range?.endRowIndex ?? 'no row', 30);
  },
};
