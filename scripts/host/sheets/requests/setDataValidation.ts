import { NotImplemented } from '../../contract';
import { requireEditable } from '../access/protection';
import { checkCondition } from '../conditions/checkCondition';
import { cellAt, putCell, tidyCell } from '../model/cells';
import { cellCount, findTab, resolveRange } from '../model/rect';
import type { PlacedRule } from '../model/workbook';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

/** Sets one rule on every cell of the range, or clears the rules there. */
export const setDataValidation: Handler<'setDataValidation'> = (body, { workbook, actor, touch }) => {
  if (body.filteredRowsIncluded !== undefined)
    throw new NotImplemented('Sheets setDataValidation.filteredRowsIncluded');
  const rect = resolveRange(workbook, body.range);
  requireEditable(workbook, rect, actor);
  const tab = findTab(workbook, rect.sheetId);
  if (body.rule !== undefined) checkCondition(workbook, tab, body.rule.condition, 'validation');
  const validation: PlacedRule | undefined = body.rule && {
    rule: body.rule,
    row: rect.top,
    column: rect.left,
  };
  for (let row = rect.top; row < rect.bottom; row += 1) {
    for (let column = rect.left; column < rect.right; column += 1) {
      const old = cellAt(tab, row, column);
      if (old === undefined && validation === undefined) continue;
      putCell(tab, row, column, tidyCell({ ...old, validation }));
    }
  }
  touch(cellCount(rect));
  return NO_REPLY;
};
