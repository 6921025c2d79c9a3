import { requireUnprotectedTab } from '../access/protection';
import { invalid } from '../model/errors';
import { findTab } from '../model/rect';
import { checkSize } from '../structure/editDimension';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

export const appendDimension: Handler<'appendDimension'> = (
  { sheetId, dimension, length },
  { workbook, actor },
) => {
  const tab = findTab(workbook, sheetId);
  requireUnprotectedTab(workbook, tab.id, actor);
  if (length === undefined || length < 1) throw invalid('length must be at least 1');
  if (dimension === 'ROWS') tab.rowCount += length;
  else if (dimension === 'COLUMNS') tab.columnCount += length;
  else throw invalid('dimension must be ROWS or COLUMNS');
  checkSize(workbook);
  return NO_REPLY;
};
