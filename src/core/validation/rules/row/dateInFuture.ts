import { found, nothingFound, type RowRule } from '../../rule';

export const dateInFuture: RowRule<'dateInFuture'> = {
  code: 'dateInFuture',
  check: ({ entry: { documentDate }, today }) =>
    documentDate !== undefined && documentDate > today
      ? found('documentDate', { date: documentDate })
      : nothingFound,
};
