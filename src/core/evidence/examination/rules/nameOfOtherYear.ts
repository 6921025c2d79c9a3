import { isOtherYear, timeless, yearInNumber } from '../outsidePeriod';
import { fileRule } from '../rule';

/** The name, or what the office entered, speaks of a year that the period does not touch. */
export const nameOfOtherYear = fileRule('nameOfOtherYear', (_, { traits }, { period }) => {
  const { year, documentDate } = traits;
  const { from, to } = period;
  const told = documentDate !== undefined || year === yearInNumber(traits);
  return year === undefined || told || timeless(traits) || !isOtherYear(year, period)
    ? undefined
    : { year, from, to };
});
