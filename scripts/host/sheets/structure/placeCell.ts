import { shiftFormula } from '../formulas/shiftFormula';
import type { Cell } from '../model/workbook';

/**
 * The cell as it is in its new place: relative references count on from there. A validation needs no change, as it
 * counts from the cell it was written for.
 */
export function placeCell(cell: Cell | undefined, rows: number, columns: number): Cell | undefined {
  const formula = cell?.userEnteredValue?.formulaValue;
  if (cell === undefined || formula === undefined || (rows === 0 && columns === 0)) return cell;
  return { ...cell, userEnteredValue: { formulaValue: shiftFormula(formula, rows, columns) } };
}
