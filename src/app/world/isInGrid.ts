import { placeOfCell } from '../../workbook/grid/a1';

/** Does a tab of so many rows and columns have the cell `H12`? */
export function isInGrid(cell: string, rows: number, columns: number): boolean {
  const place = placeOfCell(cell);
  return place !== undefined && place.row < rows && place.column < columns;
}
