import { requireUnprotectedTab } from '../access/protection';
import { checkFilter } from '../structure/checkFilter';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

/** A tab has one basic filter: a new one takes the place of the old. */
export const setBasicFilter: Handler<'setBasicFilter'> = ({ filter = {} }, { workbook, actor }) => {
  const tab = checkFilter(workbook, filter);
  requireUnprotectedTab(workbook, tab.id, actor);
  tab.objects.basicFilter = filter;
  return NO_REPLY;
};
