import type { Done } from '../actions/kit/action';
import type { Answer } from '../app/api/api';
import { isAppError } from '../core/appError';
import { bugText, describeError } from '../text/vi';
import { waitLess } from './again';

/**
 * The one place that catches. Whoever started the action reads a sentence, never a stack trace; a fault of the program
 * goes to the log under the reference that the sentence names.
 */
export function guard<T>(action: () => Done<T>): Answer<T> {
  const answer = attempt(action);
  SpreadsheetApp.getUi().alert(answer.message);
  return answer;
}

/** For what a page calls: the page itself tells. */
export const tell = <T>(work: () => T): Answer<T> => attempt(() => ({ message: '', result: work() }));

/** For what runs by itself: nobody is there to be told, so it is logged, and the next run tries again. */
export function quietly(work: () => void): void {
  waitLess();
  const answer = attempt(() => {
    work();
    return { message: '', result: undefined };
  });
  if (!answer.ok) console.warn(answer.code, answer.message);
}

/** For what a page calls: the page itself shows the answer. */
export function attempt<T>(action: () => Done<T>): Answer<T> {
  try {
    return { ok: true, ...action() };
  } catch (error) {
    if (isAppError(error)) {
      if (error.cause !== undefined) console.error(error.code, error.cause);
      return { ok: false, code: error.code, message: describeError(error) };
    }
    const reference = Utilities.getUuid().slice(0, 8);
    console.error(reference, error instanceof Error ? (error.stack ?? error.message) : error);
    return { ok: false, code: 'bug', message: bugText(reference) };
  }
}
