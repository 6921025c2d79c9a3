import { requireEditable } from '../access/protection';
import { cellCount, findTab, resolveRange } from '../model/rect';
import { createCellWriter } from './cellWriter';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

/** One cell over a range; the relative references of a formula count up from its first cell. */
export const repeatCell: Handler<'repeatCell'> = ({ range, cell, fields }, draft) => {
  const { workbook, actor, touch } = draft;
  const rect = resolveRange(workbook, range);
  requireEditable(workbook, rect, actor);
  const write = createCellWriter(draft, fields);
  const tab = findTab(workbook, rect.sheetId);
  const from = { row: rect.top, column: rect.left };
  for (let row = rect.top; row < rect.bottom; row += 1) {
    for (let column = rect.left; column < rect.right; column += 1) write(tab, row, column, cell, from);
  }
  touch(cellCount(rect));
  return NO_REPLY;
};
