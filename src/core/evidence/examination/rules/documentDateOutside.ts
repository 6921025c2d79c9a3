import { lastDay, timeless } from '../outsidePeriod';
import { fileRule } from '../rule';

/** Only a warning, as all of its kind: a decision or a contract may be older and still in force. */
export const documentDateOutside = fileRule('documentDateOutside', (_, { traits }, { period }) => {
  const { documentDate: date } = traits;
  const { from, to } = period;
  return date === undefined || timeless(traits) || (date >= from && date <= lastDay(period, traits))
    ? undefined
    : { date, from, to };
});
