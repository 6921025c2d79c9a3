import { requireUnprotectedTab } from '../access/protection';
import { keptColors } from '../model/colors';
import { closeRange } from '../model/rect';
import { checkFilter } from '../structure/checkFilter';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

/** A tab has one basic filter: a new one takes the place of the old. Its open ends are fixed when it is made. */
export const setBasicFilter: Handler<'setBasicFilter'> = ({ filter = {} }, { workbook, actor }) => {
  const tab = checkFilter(workbook, filter);
  requireUnprotectedTab(workbook, tab.id, actor);
  tab.objects.basicFilter = keptColors({ ...filter, range: closeRange(workbook, filter.range ?? {}) });
  return NO_REPLY;
};
