import { cellUse, valueColumns } from '../../../parse/parseEntry';
import { hasTyped } from '../../hasTyped';
import { found, nothingFound, type RowRule } from '../../rule';

/** Nothing entered and nothing explained; rows that only use common figures ask for nothing here. */
export const valueMissing: RowRule<'valueMissing'> = {
  code: 'valueMissing',
  check: ({ criterion, cells, entry, defaultNotApplicable, coveredByOther }) => {
    const column = valueColumns.find((candidate) => cellUse(criterion.measure, candidate) === 'typed');
    const excused = defaultNotApplicable || coveredByOther || entry.notApplicable === true;
    return column === undefined || excused || entry.explanation !== undefined || hasTyped(criterion, cells)
      ? nothingFound
      : found(column);
  },
};
