import { cellAt } from '../model/cells';
import { intersects } from '../model/rect';
import type { Rect } from '../model/rect';
import type { Tab } from '../model/workbook';

/**
 * The last table that the range touches: a block of cells around which nothing stands. Which of several is the last is
 * documented for tables below each other and was recorded for cells beside each other; by their first cells it holds
 * for both. https://developers.google.com/workspace/sheets/api/guides/values#append_values
 */
export function lastTable(tab: Tab, range: Rect): Rect | undefined {
  const tables: Rect[] = [];
  tab.rows.forEach((cells, row) => {
    cells?.forEach((_, column) => {
      const place = { sheetId: tab.id, top: row, left: column, bottom: row + 1, right: column + 1 };
      if (isFilled(tab, row, column) && !tables.some((table) => intersects(table, place)))
        tables.push(grow(tab, place));
    });
  });
  return tables.findLast((table) => intersects(table, range));
}

const isFilled = (tab: Tab, row: number, column: number): boolean =>
  cellAt(tab, row, column)?.userEnteredValue !== undefined;

/** Takes in what stands next to it, corners as well, until nothing does. */
function grow(tab: Tab, start: Rect): Rect {
  let { top, left, bottom, right } = start;
  const inRow = (row: number): boolean => {
    for (let column = left - 1; column <= right; column += 1) if (isFilled(tab, row, column)) return true;
    return false;
  };
  const inColumn = (column: number): boolean => {
    for (let row = top - 1; row <= bottom; row += 1) if (isFilled(tab, row, column)) return true;
    return false;
  };
  for (let grown = true; grown;) {
    const before = [top, left, bottom, right].join();
    while (inRow(bottom)) bottom += 1;
    while (inRow(top - 1)) top -= 1;
    while (inColumn(right)) right += 1;
    while (inColumn(left - 1)) left -= 1;
    grown = [top, left, bottom, right].join() !== before;
  }
  return { ...start, top, left, bottom, right };
}
