import { asksTyped, hasTyped } from '../../hasTyped';
import { nothingFound, type RowRule } from '../../rule';

/** A common figure that the row needs has not been entered: said once the row was begun, or where it asks nothing else. */
export const commonFigureMissing: RowRule<'commonFigureMissing'> = {
  code: 'commonFigureMissing',
  check: ({ criterion, cells, entry, defaultNotApplicable, missingFigures }) => {
    const waits = !asksTyped(criterion) && !defaultNotApplicable && entry.notApplicable !== true;
    return missingFigures.length > 0 && (waits || hasTyped(criterion, cells))
      ? [{ params: { figures: missingFigures.join('; ') } }]
      : nothingFound;
  },
};
