import { claims } from '../../claims';
import { found, nothingFound, type RowRule } from '../../rule';

/** Something is claimed that the dispatch wants proved, and the row has neither a link, a number nor a document. */
export const evidenceMissing: RowRule<'evidenceMissing'> = {
  code: 'evidenceMissing',
  check: ({ criterion, entry, documented }) =>
    claims(criterion, entry) &&
    criterion.evidence.length > 0 &&
    !documented &&
    entry.evidence === undefined &&
    entry.documentNo === undefined
      ? found('evidence', { criterion: criterion.id })
      : nothingFound,
};
