import { isAppError } from '../../core/appError';
import { minutesBetween } from '../../core/instant';
import type { Moment } from '../../core/rows/submissionRecord';
import type { World } from '../world/ports';

/** Google gives a run six minutes; the slowest file may take half a one. */
const mostMinutes = 4;
/** So many files in a row on which Drive fails are no longer the fault of a file. */
const mostFailures = 3;

/** `quota`: Google gives nothing more for now; `later`: Drive failed, and another run tries this file again. */
type Unread = 'quota' | 'later';

interface Turn<File, Reading extends object> {
  /** When the run began. */
  readonly started: Moment;
  /** So many readings are written at once, so that a run which is cut short loses few. */
  readonly writtenAtOnce: number;
  say(nth: number): string;
  read(file: File): Reading | Unread;
  write(readings: readonly Reading[]): void;
}

/**
 * Reads files one after the other and writes what was read; stops in time, where Google gives nothing more, and where Drive
 * fails on one after the other. What is not done is left for the next run.
 */
export function readInTurn<File, Reading extends object>(
  { clock, progress }: Pick<World, 'clock' | 'progress'>,
  files: readonly File[],
  { started, writtenAtOnce, say, read, write }: Turn<File, Reading>,
): { readonly done: readonly Reading[]; readonly stopped: boolean; readonly minutes: number } {
  const done: Reading[] = [];
  let pending: Reading[] = [];
  let failures = 0;
  let stopped = false;
  const writePending = (): void => {
    if (pending.length > 0) write(pending);
    done.push(...pending);
    pending = [];
  };
  for (const file of files) {
    if (stopped || minutesBetween(started, clock.moment()) >= mostMinutes) break;
    progress.say(say(done.length + pending.length + 1));
    const outcome = read(file);
    failures = outcome === 'later' ? failures + 1 : 0;
    if (outcome === 'quota' || failures >= mostFailures) stopped = true;
    if (typeof outcome !== 'string') pending.push(outcome);
    if (pending.length >= writtenAtOnce) writePending();
  }
  writePending();
  return { done, stopped, minutes: minutesBetween(started, clock.moment()) };
}

/** How many minutes the rest takes at this pace; undefined where the run was too short to tell. */
export const minutesFor = (left: number, done: number, minutes: number): number | undefined =>
  left > 0 && done > 0 && minutes > 0 ? Math.ceil((left * minutes) / done) : undefined;

/** What a failure of Google says of a file: that it can't be read, or why it was not. Throws what is no failure of Google's. */
export function readingFailed(error: unknown): Unread | 'failed' {
  if (!isAppError(error)) throw error;
  switch (error.code) {
    case 'quota':
    case 'quotaOfDay':
    case 'full':
      return 'quota';
    case 'refused':
    case 'noAccess':
      return 'failed';
    default:
      return 'later';
  }
}
