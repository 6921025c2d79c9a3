import { invalid } from '../model/errors';
import type { Workbook } from '../model/workbook';
import { checkFilter } from '../structure/checkFilter';
import { takeId } from './handler';
import type { Handler } from './handler';

export const addFilterView: Handler<'addFilterView'> = ({ filter = {} }, { workbook }) => {
  const used = filterViewIds(workbook);
  const filterViewId = takeId(workbook, filter.filterViewId, used);
  if (used.includes(filterViewId)) throw invalid(`A filter view with the id ${filterViewId} already exists.`);
  const added = { ...filter, filterViewId };
  const tab = checkFilter(workbook, added);
  if (tab.objects.filterViews.some(({ title }) => title !== undefined && title === filter.title)) {
    throw invalid(`A filter view with the title "${filter.title ?? ''}" already exists.`);
  }
  tab.objects.filterViews.push(added);
  return { addFilterView: { filter: added } };
};

const filterViewIds = (workbook: Workbook): (number | undefined)[] =>
  workbook.tabs.flatMap((tab) => tab.objects.filterViews.map((view) => view.filterViewId));
