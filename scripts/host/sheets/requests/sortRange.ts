import { NotImplemented } from '../../contract';
import { requireEditable } from '../access/protection';
import { formulaProblem } from '../formulas/checkFormula';
import { cellAt, effectiveValue, putCell } from '../model/cells';
import { invalid } from '../model/errors';
import { cellCount, findTab, intersects, resolveRange } from '../model/rect';
import type { ExtendedValue, GridRange } from '../model/resources';
import type { Tab } from '../model/workbook';
import { placeCell } from '../structure/placeCell';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

/** Whole rows of the range change places, within the grid. Protections stay where they are: they are fixed ranges. */
export const sortRange: Handler<'sortRange'> = ({ range, sortSpecs = [] }, { workbook, actor, touch }) => {
  const rect = resolveRange(workbook, range && withinGrid(findTab(workbook, range.sheetId), range));
  requireEditable(workbook, rect, actor);
  const tab = findTab(workbook, rect.sheetId);
  if (sortSpecs.length === 0) throw invalid('sortSpecs is required');
  if (tab.objects.merges.some((merge) => intersects(resolveRange(workbook, merge), rect))) {
    throw invalid('You cannot sort a range that contains merged cells.');
  }
  const keys = sortSpecs.map(({ dimensionIndex = 0, sortOrder = 'ASCENDING', ...rest }) => {
    const [other] = Object.keys(rest);
    if (other !== undefined) throw invalid(`sortSpecs.${other} is not supported for sorting cells here`);
    if (dimensionIndex < rect.left || dimensionIndex >= rect.right)
      throw invalid(`sortSpecs: column ${dimensionIndex} is outside the range`);
    return { column: dimensionIndex, descending: sortOrder === 'DESCENDING' };
  });
  const collator = new Intl.Collator(workbook.locale.replace('_', '-'), { sensitivity: 'accent' });
  const rows = Array.from({ length: rect.bottom - rect.top }, (_, i) => rect.top + i).map((row) => ({
    row,
    cells: Array.from({ length: rect.right - rect.left }, (_, i) => cellAt(tab, row, rect.left + i)),
    keys: keys.map(({ column }) => effectiveValue(cellAt(tab, row, column))),
  }));
  rows.sort((a, b) => {
    for (const [i, { descending }] of keys.entries()) {
      const order = compare(a.keys[i], b.keys[i], descending, collator);
      if (order !== 0) return order;
    }
    return a.row - b.row;
  });
  rows.forEach(({ row, cells }, i) => {
    const to = rect.top + i;
    cells.forEach((cell, column) => {
      const placed = placeCell(cell, to - row, 0);
      const formula = placed?.userEnteredValue?.formulaValue;
      if (placed !== cell && formula !== undefined && formulaProblem(workbook, tab, formula) !== undefined) {
        throw new NotImplemented(
          `Sheets sorting of a formula that comes to refer beyond the grid: ${formula}`,
        );
      }
      putCell(tab, to, rect.left + column, placed);
    });
  });
  touch(cellCount(rect));
  return NO_REPLY;
};

/** Of all ranges that of a sort alone may end beyond the grid. */
const withinGrid = ({ rowCount, columnCount }: Tab, range: GridRange): GridRange => ({
  ...range,
  endRowIndex: Math.min(range.endRowIndex ?? rowCount, rowCount),
  endColumnIndex: Math.min(range.endColumnIndex ?? columnCount, columnCount),
});

/** Numbers before texts before truth values; blanks last in either direction. */
function compare(
  a: ExtendedValue | undefined,
  b: ExtendedValue | undefined,
  descending: boolean,
  collator: Intl.Collator,
): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const sign = descending ? -1 : 1;
  const byKind = rank(a) - rank(b);
  if (byKind !== 0) return sign * byKind;
  if (a.stringValue !== undefined) return sign * collator.compare(a.stringValue, b.stringValue ?? '');
  return sign * (Number(a.numberValue ?? a.boolValue ?? 0) - Number(b.numberValue ?? b.boolValue ?? 0));
}

function rank(value: ExtendedValue): number {
  if (value.numberValue !== undefined) return 0;
  if (value.stringValue !== undefined) return 1;
  return value.boolValue !== undefined ? 2 : 3;
}
