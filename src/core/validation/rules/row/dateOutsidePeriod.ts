import { found, nothingFound, type RowRule } from '../../rule';

/** Only a warning: a decision or a contract may be older and still in force. */
export const dateOutsidePeriod: RowRule<'dateOutsidePeriod'> = {
  code: 'dateOutsidePeriod',
  check: ({ entry: { documentDate }, period: { from, to }, today }) =>
    documentDate !== undefined && documentDate <= today && (documentDate < from || documentDate > to)
      ? found('documentDate', { date: documentDate, from, to })
      : nothingFound,
};
