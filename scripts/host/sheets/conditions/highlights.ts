import type { Calculator } from '../calculator/createCalculator';
import { findTab } from '../model/rect';
import type { CellFormat } from '../model/resources';
import type { Workbook } from '../model/workbook';
import { conditionHolds } from './meetsCondition';

/** What conditional formats make of a cell now. */
export interface Highlight {
  readonly row: number;
  readonly column: number;
  readonly format: CellFormat;
}

/** The cells of a tab for which a rule holds; of several rules the first one decides. Colour scales are left out. */
export function highlights(
  workbook: Workbook,
  sheetId: number,
  calculator: () => Calculator,
  year: number,
): readonly Highlight[] {
  const tab = findTab(workbook, sheetId);
  const found = new Map<string, Highlight>();
  for (const { ranges = [], booleanRule } of tab.objects.conditionalFormats) {
    // Unlike in requests, a stored range may reach beyond a grid that was made smaller.
    const rects = ranges.map((range) => ({
      top: range.startRowIndex ?? 0,
      left: range.startColumnIndex ?? 0,
      bottom: Math.min(range.endRowIndex ?? tab.rowCount, tab.rowCount),
      right: Math.min(range.endColumnIndex ?? tab.columnCount, tab.columnCount),
    }));
    const [first] = rects;
    const { condition, format } = booleanRule ?? {};
    if (first === undefined || condition === undefined || format === undefined) continue;
    const placed = { rule: { condition }, row: first.top, column: first.left };
    for (const { top, bottom, left, right } of rects) {
      for (let row = top; row < bottom; row += 1) {
        for (let column = left; column < right; column += 1) {
          const key = `${row},${column}`;
          if (found.has(key)) continue;
          const setting = {
            workbook,
            tab,
            row,
            column,
            year,
            get calculator() {
              return calculator();
            },
          };
          if (conditionHolds(setting, placed)) found.set(key, { row, column, format });
        }
      }
    }
  }
  return [...found.values()];
}
