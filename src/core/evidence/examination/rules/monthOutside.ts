import { kindOf } from '../../../documentKinds';
import { isOtherYear, lastDay } from '../outsidePeriod';
import { periodMonths } from '../periodMonths';
import { fileRule } from '../rule';

/** The year fits, the month doesn't: the invoice of the month after. */
export const monthOutside = fileRule('monthOutside', (_, { traits }, { period }) => {
  const { month, year } = traits;
  if (month === undefined || year === undefined || isOtherYear(year, period)) return undefined;
  const key = `${String(year)}-${String(month).padStart(2, '0')}`;
  const told = traits.kind === undefined || kindOf(traits.kind).namedByMaking;
  const [first, last] = [period.from.slice(0, 7), lastDay(period, traits).slice(0, 7)];
  const fits = periodMonths(period).includes(key) || (told && key >= first && key <= last);
  return fits ? undefined : { month: key, from: period.from, to: period.to };
});
