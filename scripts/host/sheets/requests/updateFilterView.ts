import { overwrite } from '../masks/overwrite';
import { parseMask } from '../masks/parseMask';
import { invalid } from '../model/errors';
import { checkFilter } from '../structure/checkFilter';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

export const updateFilterView: Handler<'updateFilterView'> = ({ filter = {}, fields }, { workbook }) => {
  const mask = parseMask(fields, 'FilterView');
  for (const tab of workbook.tabs) {
    const views = tab.objects.filterViews;
    const index = views.findIndex((view) => view.filterViewId === filter.filterViewId);
    const old = views[index];
    if (old === undefined) continue;
    const next = { ...overwrite(old, filter, mask), filterViewId: old.filterViewId ?? 0 };
    if (checkFilter(workbook, next) !== tab) throw invalid("A filter view can't change its sheet");
    views[index] = next;
    return NO_REPLY;
  }
  throw invalid(`No filter view with id: ${filter.filterViewId ?? 0}`);
};
