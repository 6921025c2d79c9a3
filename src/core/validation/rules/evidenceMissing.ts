import { claims } from '../claims';
import { found, nothingFound, type RowRule } from '../rule';

/** Something is claimed that the dispatch wants proved, and the row names neither a link nor a document. */
export const evidenceMissing: RowRule<'evidenceMissing'> = {
  code: 'evidenceMissing',
  check: ({ criterion, entry }) =>
    claims(criterion, entry) &&
    criterion.evidence.length > 0 &&
    entry.evidence === undefined &&
    entry.documentNo === undefined
      ? found('evidence', { criterion: criterion.id })
      : nothingFound,
};
