import { requireInsertable } from '../access/protection';
import { putCell, tidyCell } from '../model/cells';
import { invalid } from '../model/errors';
import { resolveDimension } from '../model/rect';
import { editDimension } from '../structure/editDimension';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

/** New rows or columns, looking like the ones before or after them. */
export const insertDimension: Handler<'insertDimension'> = (body, { workbook, actor }) => {
  if (body.range?.startIndex === undefined || body.range.endIndex === undefined) {
    throw invalid('range: both the start and end indexes must be bounded');
  }
  const { tab, rows, start, end } = resolveDimension(workbook, body.range);
  const size = rows ? tab.rowCount : tab.columnCount;
  if (start > size) throw invalid(`range.startIndex (${start}) must not be beyond the grid (${size})`);
  if (body.inheritFromBefore === true && start === 0)
    throw invalid('inheritFromBefore cannot be true for index 0');
  requireInsertable(workbook, tab.id, rows, start, actor);
  editDimension(workbook, { sheetId: tab.id, rows, at: start, count: end - start });

  const model = body.inheritFromBefore === true ? start - 1 : end;
  const breadth = rows ? tab.columnCount : tab.rowCount;
  for (let other = 0; other < breadth; other += 1) {
    const cell = rows ? tab.rows[model]?.[other] : tab.rows[other]?.[model];
    if (cell === undefined) continue;
    const fresh = tidyCell({ userEnteredFormat: cell.userEnteredFormat, validation: cell.validation });
    for (let at = start; at < end; at += 1) putCell(tab, rows ? at : other, rows ? other : at, fresh);
  }
  const properties = rows ? tab.rowProperties : tab.columnProperties;
  const inherited = properties[model];
  if (inherited !== undefined) for (let at = start; at < end; at += 1) properties[at] = inherited;
  return NO_REPLY;
};
