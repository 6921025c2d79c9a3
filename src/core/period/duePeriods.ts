import { dayOfSerial, serialOfDay } from '../day';
import type { Day } from '../model';

const lengths = { monthly: 1, quarterly: 3 };

/** How many calendar months or quarters that touch the days from `from` on are over by the end of `until`. */
export function duePeriods(frequency: 'monthly' | 'quarterly', from: Day, until: Day): number {
  const months = lengths[frequency];
  const indexOf = (day: Day): number => {
    const [year = 0, month = 1] = day.split('-').map(Number);
    return Math.floor((year * 12 + month - 1) / months);
  };
  // The period of the day after `until` is the first that is not over yet.
  return Math.max(0, indexOf(dayOfSerial(serialOfDay(until) + 1)) - indexOf(from));
}
