import { found, nothingFound, type AppraisalRule } from '../../rule';

export const returnedWithoutReason: AppraisalRule<'returnedWithoutReason'> = {
  code: 'returnedWithoutReason',
  check: ({ appraisal: { verdict, comment } }) =>
    (verdict === 'returned' || verdict === 'rejected') && comment === undefined
      ? found('comment', { verdict })
      : nothingFound,
};
