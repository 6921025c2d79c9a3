import { isAppError } from '../../core/appError';
import type { PeriodLine } from '../../workbook/tabs/periods/periodsTab';

/** A line of `Các kỳ` with its workbook. */
interface PreviousPeriod {
  readonly line: PeriodLine;
  readonly workbookId: string;
}

interface Reading<T> {
  readonly read: (previous: PreviousPeriod) => T;
  /** Tells that it can't be read, by the id of the period. */
  readonly unreadable: (periodId: string) => void;
}

/**
 * What is read of the last period above this one that has a workbook; undefined where there is none. Nothing depends on
 * it: a workbook that can't be read any more is told and passed over. What may go well next time is thrown, as
 * everywhere.
 */
export function fromPrevious<T>(
  lines: readonly PeriodLine[],
  periodId: string,
  { read, unreadable }: Reading<T>,
): T | undefined {
  const previous = previousOf(lines, periodId);
  if (!previous) return undefined;
  try {
    return read(previous);
  } catch (error) {
    if (!isLasting(error)) throw error;
    unreadable(previous.line.id);
    return undefined;
  }
}

function previousOf(lines: readonly PeriodLine[], periodId: string): PreviousPeriod | undefined {
  const at = lines.findIndex(({ id }) => id === periodId);
  for (const line of lines.slice(0, Math.max(at, 0)).reverse()) {
    if (line.workbookId !== undefined) return { line, workbookId: line.workbookId };
  }
  return undefined;
}

/**
 * Of all that Google says, "you may not" and "there is no such file" stay so; a bug is none of it, and a workbook of a
 * later version is read once the program is that version.
 */
const isLasting = (error: unknown): boolean => isAppError(error) && !passing.has(error.code);

const passing: ReadonlySet<string> = new Set(['google', 'quota', 'quotaOfDay', 'workbookNewer']);
