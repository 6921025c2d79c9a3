import { dayOfSerial, serialOfDay, validDay } from '../../day';
import type { Day, ReportingPeriod } from '../../model';

/** A month as `yyyy-MM`, a quarter as `yyyy-Q1`. */
export type TimeKey = string;

/**
 * The months of which the period covers more than half, so that 01/10/2020 – 01/10/2021 has the twelve from October to
 * September (inferred: the dispatch names the last day twice over).
 */
export function periodMonths({ from, to }: Pick<ReportingPeriod, 'from' | 'to'>): readonly TimeKey[] {
  const [first, last] = [serialOfDay(from), serialOfDay(to)];
  const months: TimeKey[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    const start = serialOfDay(validDay(year, month, 1) ?? from);
    if (start > last) return months;
    const key = dayOfSerial(start).slice(0, 7);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const end = serialOfDay(validDay(year, month, 1) ?? to) - 1;
    const covered = Math.min(end, last) - Math.max(start, first) + 1;
    if (covered * 2 > end - start + 1) months.push(key);
    if (end >= last) return months;
  }
}

/** Is a month or quarter over, on the morning of `today`? */
export function isOver(key: TimeKey, today: Day): boolean {
  const [year = 0, part = 0] = key.split(/-Q?/).map(Number);
  const last = key.includes('Q') ? part * 3 : part;
  return Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) > year * 12 + last;
}

export const quarterOf = (month: TimeKey): TimeKey =>
  `${month.slice(0, 4)}-Q${String(Math.ceil(Number(month.slice(5)) / 3))}`;

/** The quarters of which at least two months belong to the period. */
export function periodQuarters(period: Pick<ReportingPeriod, 'from' | 'to'>): readonly TimeKey[] {
  const quarters = periodMonths(period).map(quarterOf);
  return [...new Set(quarters)].filter(
    (quarter) => quarters.filter((other) => other === quarter).length >= 2,
  );
}
