import type { Criterion, Entry } from '../model';
import { cellUse, valueColumns } from '../parse/parseEntry';

/**
 * Does a row claim something that wants proof: "Có", or a figure above 0, of which the unit itself entered a part? Rows
 * that draw on common figures alone claim nothing here.
 */
export const claims = ({ measure }: Criterion, entry: Entry): boolean =>
  (entry.yesNo === true || (entry.numerator !== undefined && entry.numerator > 0)) &&
  valueColumns.some((column) => cellUse(measure, column) === 'typed' && entry[column] !== undefined);
