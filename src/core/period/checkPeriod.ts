import { appError } from '../appError';
import type { ReportingPeriod } from '../model';

/**
 * Refuses a period whose dates make no sense; the first thing found is the `AppError`, whose `place` says where it is to
 * be mended: in its line of `Các kỳ`, or in a form that has no line yet.
 */
export function checkPeriod(
  period: ReportingPeriod,
  others: readonly string[],
  place: 'line' | 'form' = 'line',
): void {
  const { id, from, to, unitDeadline, compileDeadline } = period;
  const about = { period: id, place };
  if (!/^[\p{L}\p{N}][\p{L}\p{N}.-]{0,39}$/u.test(id)) throw appError('periodIdInvalid', about);
  if (others.filter((other) => other === id).length > 1) throw appError('periodIdTwice', { period: id });
  if (to < from) throw appError('periodEndsBeforeStart', { ...about, from, to });
  if (unitDeadline < to) throw appError('deadlineBeforeEnd', { ...about, deadline: unitDeadline, to });
  if (compileDeadline < unitDeadline) {
    throw appError('compileDeadlineBeforeUnitDeadline', { ...about, unitDeadline, compileDeadline });
  }
}
