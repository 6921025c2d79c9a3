import { hasTyped } from '../hasTyped';
import { nothingFound, type RowRule } from '../rule';

/** The row was begun, but a common figure that it needs has not been entered. */
export const commonFigureMissing: RowRule<'commonFigureMissing'> = {
  code: 'commonFigureMissing',
  severity: 'warning',
  check: ({ criterion, cells, missingFigures }) =>
    missingFigures.length > 0 && hasTyped(criterion, cells)
      ? [{ params: { figures: missingFigures.join('; ') } }]
      : nothingFound,
};
