import { placeOfCell } from '../../workbook/grid/a1';

/** Whether a text names one cell of a grid of so many rows and columns. */
export function liesWithin(cell: string, rows: number, columns: number): boolean {
  const place = placeOfCell(cell);
  return place !== undefined && place.row < rows && place.column < columns;
}
