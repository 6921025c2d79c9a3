import { hasTyped } from '../../hasTyped';
import { found, nothingFound, type RowRule } from '../../rule';

export const notApplicableWithValues: RowRule<'notApplicableWithValues'> = {
  code: 'notApplicableWithValues',
  check: ({ criterion, cells, entry }) =>
    entry.notApplicable === true && hasTyped(criterion, cells) ? found('notApplicable') : nothingFound,
};
