import type { Criterion } from '../model';
import { cellUse, type EntryCells } from '../parse/parseEntry';
import { emptyCell, isBlank } from '../parse/rawCell';

/** Did the unit type a value, readable or not, in a cell that the measure asks for? */
export const hasTyped = ({ measure }: Criterion, cells: EntryCells): boolean =>
  (['yesNo', 'numerator', 'denominator'] as const).some(
    (column) => cellUse(measure, column) === 'typed' && !isBlank(cells[column] ?? emptyCell),
  );
