import { requireEditable, requireUnprotectedTab } from '../access/protection';
import { invalid } from '../model/errors';
import { bandRect, resolveDimension } from '../model/rect';
import { editDimension } from '../structure/editDimension';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

export const deleteDimension: Handler<'deleteDimension'> = ({ range }, { workbook, actor }) => {
  const { tab, rows, start, end } = resolveDimension(workbook, range);
  const size = rows ? tab.rowCount : tab.columnCount;
  if (end > size)
    throw invalid(`Cannot delete ${rows ? 'rows' : 'columns'} up to ${end}: the sheet has ${size}`);
  requireUnprotectedTab(workbook, tab.id, actor);
  requireEditable(workbook, bandRect(tab, rows, start, end), actor);
  editDimension(workbook, { sheetId: tab.id, rows, at: start, count: start - end });
  return NO_REPLY;
};
