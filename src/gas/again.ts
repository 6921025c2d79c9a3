import { isLost, isOverRate, isPassing, toAppError } from './google';

/**
 * Before the second attempt, the third …, in milliseconds; up to a second more each, as the clock happens to stand, so that
 * those who were refused together don't come back together. Google counts its quotas by the minute, which they outlast.
 * https://developers.google.com/workspace/sheets/api/limits#exponential
 */
const pauses = [1, 2, 4, 8, 16, 32].map((seconds) => seconds * 1000);
const jitter = 1000;

/** Google ends a run after six minutes: what a pause is for has to be done as well. */
const latestPause = 5 * 60_000;

/**
 * What a run may still spend on pauses, in milliseconds; a pause takes a second at least, so a run repeats at most 120
 * calls. Each run loads the script anew, and so begins with this.
 */
const run: { since: number | undefined; left: number; lost: number } = {
  since: undefined,
  left: 120_000,
  lost: 0,
};

/** What runs by itself spends the day's time of triggers, and the next run catches up with it. */
const leftUnattended = 15_000;

export function waitLess(): void {
  run.left = leftUnattended;
}

/**
 * For what comes to the same when it is done twice: reads, and writes that say how things are to be (a property of a file;
 * a permission, of which there is one an account; a removal). Repeated with growing pauses, at most six times, on failures
 * that pass; what it throws in the end is what Google threw.
 */
export const again = <T>(call: () => T): T => repeat(call, isPassing);

/**
 * For what is made anew by every call: after a failure it is looked for first. `find` asks Google once, and finds nothing
 * but what was made by this very call.
 */
export function made<T>(make: () => T, find: () => T | undefined): T {
  let tried = false;
  return again(() => {
    const found = tried ? find() : undefined;
    if (found !== undefined) return found;
    tried = true;
    return make();
  });
}

/**
 * For writes whose effect shows only to whoever reads again: repeated where Google refused them for their rate. Where the
 * answer got lost it is an `AppError` unanswered, after a pause, so that what is read next is not read too soon.
 */
export function written<T>(call: () => T): T {
  try {
    return repeat(call, isOverRate);
  } catch (error) {
    if (!isLost(error)) throw error;
    sleep(run.lost++);
    throw toAppError(error, 'unanswered');
  }
}

function repeat<T>(call: () => T, mayRepeat: (error: unknown) => boolean): T {
  run.since ??= Date.now();
  for (let failures = 0; ; failures++) {
    try {
      return call();
    } catch (error) {
      if (!mayRepeat(error) || !sleep(failures)) throw error;
    }
  }
}

/** Whether there was time for the pause that comes after so many failures. */
function sleep(failures: number): boolean {
  const pause = (pauses[failures] ?? Infinity) + (Date.now() % jitter);
  const spent = Date.now() - (run.since ?? Date.now());
  if (pause > run.left || spent + pause > latestPause) return false;
  Utilities.sleep(pause);
  run.left -= pause;
  return true;
}
