import { found, nothingFound, type RowRule } from '../../rule';

/** 0 of 0 measures nothing: harmless in a sum over many units, undecided where the row stands alone. */
export const denominatorZero: RowRule<'denominatorZero'> = {
  code: 'denominatorZero',
  check: ({ criterion, entry: { numerator, denominator } }) =>
    criterion.measure.kind === 'ratio' &&
    denominator === 0 &&
    numerator !== undefined &&
    (numerator > 0 || criterion.aggregation === 'single')
      ? found('denominator', { numerator })
      : nothingFound,
};
