import { isOtherYear, yearInNumber } from '../outsidePeriod';
import { fileRule } from '../rule';

/** Silent where the date says it all. */
export const numberOfOtherYear = fileRule('numberOfOtherYear', (_, { traits }, { period }) => {
  const { documentNo = '', documentDate } = traits;
  const year = yearInNumber(traits);
  const { from, to } = period;
  return year === undefined || documentDate !== undefined || !isOtherYear(year, period)
    ? undefined
    : { documentNo, year, from, to };
});
