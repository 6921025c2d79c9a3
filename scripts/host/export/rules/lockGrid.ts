import type { GridSize, Rect } from '../grid/a1';

/** Which cells of a protected tab nobody may type in. */
export interface LockGrid {
  isLocked(row: number, column: number): boolean;
}

export function createLockGrid(
  size: GridSize,
  locked: readonly Rect[],
  exceptions: readonly Rect[],
): LockGrid {
  const cells = new Uint8Array(size.rows * size.columns);
  const fill = (rect: Rect, value: 0 | 1) => {
    for (let row = rect.top; row <= rect.bottom; row++) {
      cells.fill(value, row * size.columns + rect.left, row * size.columns + rect.right + 1);
    }
  };
  for (const rect of locked) fill(rect, 1);
  for (const rect of exceptions) fill(rect, 0);
  return { isLocked: (row, column) => cells[row * size.columns + column] === 1 };
}
