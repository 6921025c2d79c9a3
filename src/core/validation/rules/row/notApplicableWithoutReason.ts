import { found, nothingFound, type RowRule } from '../../rule';

export const notApplicableWithoutReason: RowRule<'notApplicableWithoutReason'> = {
  code: 'notApplicableWithoutReason',
  check: ({ entry }) =>
    entry.notApplicable === true && entry.explanation === undefined ? found('explanation') : nothingFound,
};
