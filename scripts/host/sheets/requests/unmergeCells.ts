import { requireEditable } from '../access/protection';
import { invalid } from '../model/errors';
import { contains, findTab, intersects, resolveRange } from '../model/rect';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

export const unmergeCells: Handler<'unmergeCells'> = ({ range }, { workbook, actor }) => {
  const rect = resolveRange(workbook, range);
  requireEditable(workbook, rect, actor);
  const { objects } = findTab(workbook, rect.sheetId);
  objects.merges = objects.merges.filter((merge) => {
    const area = resolveRange(workbook, merge);
    if (!intersects(area, rect)) return true;
    if (contains(rect, area)) return false;
    throw invalid('You must select all cells in a merged range to merge or unmerge them.');
  });
  return NO_REPLY;
};
