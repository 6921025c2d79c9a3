import { appError } from '../appError';
import type { ReportingPeriod } from '../model';

/** Refuses a period whose dates make no sense; the first thing found is the `AppError`. */
export function checkPeriod(period: ReportingPeriod, others: readonly string[]): void {
  const { id, from, to, unitDeadline, compileDeadline } = period;
  if (!/^[\p{L}\p{N}][\p{L}\p{N}.-]{0,39}$/u.test(id)) throw appError('periodIdInvalid', { period: id });
  if (others.filter((other) => other === id).length > 1) throw appError('periodIdTwice', { period: id });
  if (to < from) throw appError('periodEndsBeforeStart', { period: id, from, to });
  if (unitDeadline < to) throw appError('deadlineBeforeEnd', { period: id, deadline: unitDeadline, to });
  if (compileDeadline < unitDeadline) {
    throw appError('compileDeadlineBeforeUnitDeadline', { period: id, unitDeadline, compileDeadline });
  }
}
