import { requireUnprotectedTab } from '../access/protection';
import { findTab } from '../model/rect';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

export const clearBasicFilter: Handler<'clearBasicFilter'> = ({ sheetId }, { workbook, actor }) => {
  const tab = findTab(workbook, sheetId);
  requireUnprotectedTab(workbook, tab.id, actor);
  tab.objects.basicFilter = undefined;
  return NO_REPLY;
};
