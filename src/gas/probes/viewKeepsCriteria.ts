import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A filter view whose range alone is written keeps its criteria. */
export const viewKeepsCriteria: Probe = {
  id: 'A29',
  run(scratch) {
    const tab = scratch.tab();
    const condition = { type: 'TEXT_EQ', values: [{ userEnteredValue: 'A' }] };
    const filterSpecs = [{ columnIndex: 0, filterCriteria: { condition } }];
    const filterViewId = tab.id;
    const filter = { filterViewId, title: 'View', range: tab.grid(0, 0, 5, 2), filterSpecs };
    const wider = { filterViewId, range: tab.grid(0, 0, 9, 2) };
    tab.batch({ addFilterView: { filter } }, { updateFilterView: { filter: wider, fields: 'range' } });
    const [found] = tab.sheet('filterViews(range.endRowIndex,filterSpecs)').filterViews ?? [];
    // The typings know only the older `criteria`.
    const { filterSpecs: specs } = (found ?? {}) as { filterSpecs?: typeof filterSpecs };
    const kept = specs?.[0]?.filterCriteria?.condition;
    return same([found?.range?.endRowIndex, kept], [9, condition]);
  },
};
