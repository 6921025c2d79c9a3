import { cellAt, numberFormatOf } from '../model/cells';
import { findTab } from '../model/rect';
import type { NumberFormat } from '../model/resources';
import type { Workbook } from '../model/workbook';
import type { Node } from './graph';

/** Their results are no quantities of what they count. */
const COUNTING = /^(COUNTIFS|COUNTA|COUNTBLANK|MATCH|LEN)$/i;

/**
 * The number format that a result takes from the first cell that the formula refers to. How far Google goes is not
 * documented: here, a count and a quotient take none, and a format of texts is not taken.
 */
export function takenFormat(workbook: Workbook, { formula, reads }: Node): NumberFormat | undefined {
  const [first] = reads;
  if (first === undefined) return undefined;
  const other = formula.tokens.some(
    ({ kind, text }) => (kind === 'function' && COUNTING.test(text)) || (kind === 'operator' && text === '/'),
  );
  const format = other
    ? undefined
    : numberFormatOf(cellAt(findTab(workbook, first.sheetId), first.top, first.left));
  return format?.type === 'TEXT' ? undefined : format;
}
