import { keptColors } from '../model/colors';
import { invalid } from '../model/errors';
import type { Workbook } from '../model/workbook';
import { checkFilter } from '../structure/checkFilter';
import { takeId } from './handler';
import { keptRange } from './keptRange';
import type { Handler } from './handler';

export const addFilterView: Handler<'addFilterView'> = ({ filter: asked = {} }, draft) => {
  const { workbook } = draft;
  const filter = keptColors(asked);
  const used = filterViewIds(workbook);
  const filterViewId = takeId(workbook, filter.filterViewId, used);
  if (used.includes(filterViewId)) throw invalid(`A filter view with the id ${filterViewId} already exists.`);
  const tab = checkFilter(workbook, filter);
  if (tab.objects.filterViews.some(({ title }) => title !== undefined && title === filter.title)) {
    throw invalid(`A filter view with the title "${filter.title ?? ''}" already exists.`);
  }
  const range = keptRange(draft, filter.range);
  const added = { ...filter, filterViewId, ...(range === undefined ? {} : { range }) };
  tab.objects.filterViews.push(added);
  return { addFilterView: { filter: added } };
};

const filterViewIds = (workbook: Workbook): (number | undefined)[] =>
  workbook.tabs.flatMap((tab) => tab.objects.filterViews.map((view) => view.filterViewId));
