import { hasTyped } from '../hasTyped';
import { found, nothingFound, type RowRule } from '../rule';

/** Something is claimed that the dispatch wants proved, and the row names neither a link nor a document. */
export const evidenceMissing: RowRule<'evidenceMissing'> = {
  code: 'evidenceMissing',
  severity: 'warning',
  check: ({ criterion, cells, entry }) => {
    const claims = entry.yesNo === true || (entry.numerator !== undefined && entry.numerator > 0);
    return claims &&
      hasTyped(criterion, cells) &&
      criterion.evidence.length > 0 &&
      entry.evidence === undefined &&
      entry.documentNo === undefined
      ? found('evidence', { criterion: criterion.id })
      : nothingFound;
  },
};
