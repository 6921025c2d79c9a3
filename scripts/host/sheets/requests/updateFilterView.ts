import { overwrite } from '../masks/overwrite';
import { parseMask, within } from '../masks/parseMask';
import { keptColors, withTwins } from '../model/colors';
import { invalid } from '../model/errors';
import { checkFilter } from '../structure/checkFilter';
import { NO_REPLY } from './handler';
import { keptRange } from './keptRange';
import type { Handler } from './handler';

export const updateFilterView: Handler<'updateFilterView'> = ({ filter: asked = {}, fields }, draft) => {
  const { workbook } = draft;
  const filter = keptColors(asked);
  const mask = parseMask(fields, 'FilterView');
  for (const tab of workbook.tabs) {
    const views = tab.objects.filterViews;
    const index = views.findIndex((view) => view.filterViewId === filter.filterViewId);
    const old = views[index];
    if (old === undefined) continue;
    const next = { ...overwrite(old, filter, withTwins(mask)), filterViewId: old.filterViewId ?? 0 };
    if (checkFilter(workbook, next) !== tab) throw invalid("A filter view can't change its sheet");
    const range = within(mask, 'range') && keptRange(draft, next.range);
    views[index] = range === undefined ? next : { ...next, range };
    return NO_REPLY;
  }
  throw invalid(`No filter view with id: ${filter.filterViewId ?? 0}`);
};
