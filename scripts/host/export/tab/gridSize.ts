import type { GridSize } from '../grid/a1';
import type { Sheet } from '../resource';

/** The grid as the tab states it; what its data holds beyond that counts too. */
export function gridSize(sheet: Sheet): GridSize {
  const grid = sheet.properties?.gridProperties;
  let rows = grid?.rowCount ?? 0;
  let columns = grid?.columnCount ?? 0;
  for (const block of sheet.data ?? []) {
    rows = Math.max(rows, (block.startRow ?? 0) + (block.rowData?.length ?? 0));
    for (const row of block.rowData ?? []) {
      columns = Math.max(columns, (block.startColumn ?? 0) + (row.values?.length ?? 0));
    }
  }
  return { rows, columns };
}
