import { found, nothingFound, type RowRule } from '../../rule';

export const numeratorAboveDenominator: RowRule<'numeratorAboveDenominator'> = {
  code: 'numeratorAboveDenominator',
  check: ({ criterion: { measure }, entry: { numerator, denominator } }) =>
    measure.kind === 'ratio' &&
    measure.partOfWhole &&
    numerator !== undefined &&
    denominator !== undefined &&
    denominator > 0 &&
    numerator > denominator
      ? found('numerator', { numerator, denominator })
      : nothingFound,
};
