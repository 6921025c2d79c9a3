import { NotImplemented } from '../../contract';
import { requireEditable } from '../access/protection';
import { cellAt, effectiveValue, putCell, tidyCell } from '../model/cells';
import { invalid } from '../model/errors';
import { cellCount, findTab, resolveRange } from '../model/rect';
import type { Rect } from '../model/rect';
import type { Cell } from '../model/workbook';
import { formulaProblem } from '../formulas/checkFormula';
import { placeCell } from '../structure/placeCell';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

type PasteType = NonNullable<gapi.client.sheets.CopyPasteRequest['pasteType']>;

/** A destination larger than the source is filled with repetitions, if it holds whole ones. */
export const copyPaste: Handler<'copyPaste'> = (body, { workbook, actor, touch }) => {
  const { pasteType = 'PASTE_NORMAL', pasteOrientation = 'NORMAL' } = body;
  if (pasteOrientation !== 'NORMAL') throw new NotImplemented(`Sheets copyPaste ${pasteOrientation}`);
  const source = resolveRange(workbook, body.source, 'source');
  const to = grow(resolveRange(workbook, body.destination, 'destination'), source);
  const from = findTab(workbook, source.sheetId);
  const tab = findTab(workbook, to.sheetId);
  if (to.bottom > tab.rowCount || to.right > tab.columnCount)
    throw invalid('destination exceeds grid limits');
  requireEditable(workbook, to, actor);
  const height = source.bottom - source.top;
  const width = source.right - source.left;
  const copies = new Map<string, Cell | undefined>();
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      copies.set(`${row}:${column}`, cellAt(from, source.top + row, source.left + column));
    }
  }
  for (let row = to.top; row < to.bottom; row += 1) {
    for (let column = to.left; column < to.right; column += 1) {
      const fromRow = (row - to.top) % height;
      const fromColumn = (column - to.left) % width;
      const copy = copies.get(`${fromRow}:${fromColumn}`);
      const placed = placeCell(copy, row - source.top - fromRow, column - source.left - fromColumn);
      const formula = placed?.userEnteredValue?.formulaValue;
      const problem = formula === undefined ? undefined : formulaProblem(workbook, tab, formula);
      if (problem !== undefined) throw invalid(`${formula ?? ''} has ${problem}`);
      putCell(tab, row, column, paste(pasteType, placed, cellAt(tab, row, column)));
    }
  }
  touch(cellCount(to));
  return NO_REPLY;
};

function grow(to: Rect, source: Rect): Rect {
  const times = (have: number, need: number): number => Math.max(1, Math.floor(have / need)) * need;
  const height = times(to.bottom - to.top, source.bottom - source.top);
  const width = times(to.right - to.left, source.right - source.left);
  return { ...to, bottom: to.top + height, right: to.left + width };
}

function paste(type: PasteType, from: Cell | undefined, old: Cell | undefined): Cell | undefined {
  const {
    userEnteredValue,
    computed,
    computedFormat,
    userEnteredFormat,
    validation,
    textFormatRuns,
    chipRuns,
  } = from ?? {};
  switch (type) {
    case 'PASTE_NORMAL':
      return from;
    case 'PASTE_VALUES':
      return tidyCell({
        ...old,
        userEnteredValue: effectiveValue(from),
        computed: undefined,
        textFormatRuns: undefined,
        chipRuns: undefined,
      });
    case 'PASTE_FORMULA':
      return tidyCell({ ...old, userEnteredValue, computed, computedFormat, textFormatRuns, chipRuns });
    case 'PASTE_FORMAT':
      return tidyCell({ ...old, userEnteredFormat });
    case 'PASTE_DATA_VALIDATION':
      return tidyCell({ ...old, validation });
    case 'PASTE_NO_BORDERS':
    case 'PASTE_CONDITIONAL_FORMATTING':
      throw new NotImplemented(`Sheets copyPaste ${type}`);
  }
}
