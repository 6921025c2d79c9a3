import { found, nothingFound, type RowRule } from '../../rule';

/** Three computers or three subscriptions per head are more than any office or district has (inferred). */
const plausible = 3;

export const implausibleRatio: RowRule<'implausibleRatio'> = {
  code: 'implausibleRatio',
  check: ({ criterion: { measure }, entry: { numerator, denominator } }) =>
    measure.kind === 'ratio' &&
    !measure.partOfWhole &&
    numerator !== undefined &&
    denominator !== undefined &&
    denominator > 0 &&
    numerator > plausible * denominator
      ? found('numerator', { numerator, denominator, times: numerator / denominator })
      : nothingFound,
};
