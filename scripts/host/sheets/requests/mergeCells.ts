import { requireEditable } from '../access/protection';
import { eachCell, putCell, tidyCell } from '../model/cells';
import { invalid } from '../model/errors';
import { cellCount, contains, findTab, intersects, resolveRange } from '../model/rect';
import type { Rect } from '../model/rect';
import type { GridRange } from '../model/resources';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

/** Only the first cell of a merge keeps its value. Merges that lie wholly within the new one give way to it. */
export const mergeCells: Handler<'mergeCells'> = (
  { range, mergeType = 'MERGE_ALL' },
  { workbook, actor, touch },
) => {
  const rect = resolveRange(workbook, range);
  requireEditable(workbook, rect, actor);
  const tab = findTab(workbook, rect.sheetId);
  tab.objects.merges = tab.objects.merges.filter((merge) => {
    const area = resolveRange(workbook, merge);
    if (contains(rect, area)) return false;
    if (!intersects(area, rect)) return true;
    throw invalid('You must select all cells in a merged range to merge or unmerge them.');
  });
  for (const part of split(rect, mergeType)) {
    if (cellCount(part) < 2) continue;
    eachCell(tab, part, (cell, row, column) => {
      if (row === part.top && column === part.left) return;
      putCell(tab, row, column, tidyCell({ ...cell, userEnteredValue: undefined, computed: undefined }));
    });
    tab.objects.merges.push(toGridRange(part));
    touch(cellCount(part));
  }
  return NO_REPLY;
};

function split(rect: Rect, type: 'MERGE_ALL' | 'MERGE_COLUMNS' | 'MERGE_ROWS'): Rect[] {
  switch (type) {
    case 'MERGE_ALL':
      return [rect];
    case 'MERGE_ROWS':
      return numbers(rect.top, rect.bottom).map((row) => ({ ...rect, top: row, bottom: row + 1 }));
    case 'MERGE_COLUMNS':
      return numbers(rect.left, rect.right).map((column) => ({ ...rect, left: column, right: column + 1 }));
  }
}

const numbers = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, i) => start + i);

const toGridRange = (rect: Rect): GridRange => ({
  sheetId: rect.sheetId,
  startRowIndex: rect.top,
  endRowIndex: rect.bottom,
  startColumnIndex: rect.left,
  endColumnIndex: rect.right,
});
