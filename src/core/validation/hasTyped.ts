import type { Criterion } from '../model';
import { cellUse, valueColumns, type EntryCells } from '../parse/parseEntry';
import { emptyCell, isBlank } from '../parse/rawCell';

/** Does the measure ask for a value in the row itself, or does it draw on common figures alone? */
export const asksTyped = ({ measure }: Criterion): boolean =>
  valueColumns.some((column) => cellUse(measure, column) === 'typed');

/** Did the unit type a value, readable or not, in a cell that the measure asks for? */
export const hasTyped = ({ measure }: Criterion, cells: EntryCells): boolean =>
  valueColumns.some((column) => cellUse(measure, column) === 'typed' && !isBlank(cells[column] ?? emptyCell));
