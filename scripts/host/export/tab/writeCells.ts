import type { Worksheet } from 'exceljs';
import { usesDecimalComma } from '../formula/usesDecimalComma';
import type { GridSize } from '../grid/a1';
import type { Sheet } from '../resource';
import type { LockGrid } from '../rules/lockGrid';
import type { ValidatedCell } from '../rules/writeValidations';
import type { StyleOf } from '../style/excelStyle';
import { toCellValue } from './cellValue';
import type { WorkbookContext } from './workbookContext';

/** Returns the cells with a validation. Locked cells are written even when empty, the others only with content. */
export function writeCells(
  tab: Worksheet,
  sheet: Sheet,
  size: GridSize,
  locks: LockGrid | undefined,
  context: WorkbookContext,
): ValidatedCell[] {
  const decimalComma = usesDecimalComma(context.locale);
  const validated: ValidatedCell[] = [];
  const isWritten = new Uint8Array(size.rows * size.columns);
  for (const block of sheet.data ?? []) {
    (block.rowData ?? []).forEach((rowData, rowOffset) => {
      const row = (block.startRow ?? 0) + rowOffset;
      const target = tab.getRow(row + 1);
      (rowData.values ?? []).forEach((data, columnOffset) => {
        const column = (block.startColumn ?? 0) + columnOffset;
        if (data.dataValidation !== undefined) validated.push({ row, column, rule: data.dataValidation });
        const value = toCellValue(data, decimalComma);
        const style = context.styleOf(data.userEnteredFormat, locks?.isLocked(row, column));
        if (value === null && data.note === undefined && style === undefined) return;
        const cell = target.getCell(column + 1);
        if (style !== undefined) cell.style = style;
        if (value !== null) cell.value = value;
        if (data.note !== undefined) cell.note = data.note;
        isWritten[row * size.columns + column] = 1;
      });
    });
  }
  if (locks !== undefined) lockEmptyCells(tab, size, locks, isWritten, context.styleOf);
  return validated;
}

function lockEmptyCells(
  tab: Worksheet,
  size: GridSize,
  locks: LockGrid,
  isWritten: Uint8Array,
  styleOf: StyleOf,
): void {
  const style = styleOf(undefined, true) ?? {};
  for (let row = 0; row < size.rows; row++) {
    for (let column = 0; column < size.columns; column++) {
      if (isWritten[row * size.columns + column] === 1 || !locks.isLocked(row, column)) continue;
      tab.getCell(row + 1, column + 1).style = style;
    }
  }
}
