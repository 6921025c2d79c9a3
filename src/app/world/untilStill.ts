import { appError, isAppError } from '../../core/appError';

/** One read and one write; `moved` names a tab whose rows moved in between. */
interface Pass<T> {
  readonly result: T;
  readonly moved: string | undefined;
}

/** How often an action starts over because somebody moved rows between its read and its write. */
const attempts = 3;

/**
 * Reads and writes until nobody moved rows in between; an `AppError` rowsKeepMoving where that never ends. Rows that were
 * deleted may also make Google refuse the write as a whole, since it speaks of cells that are no longer there. Where the
 * answer to a write got lost, what the next read finds done is not written again.
 */
export function untilStill<T>(pass: (wasRefused: boolean) => Pass<T>): T {
  const { result, moved } = lastPass(pass);
  if (moved !== undefined) throw appError('rowsKeepMoving', { tab: moved });
  return result;
}

/**
 * The same for whoever has something left to do even then: `moved` tells it. A pass is told whether Google refused a write
 * of one before it.
 */
export function lastPass<T>(pass: (wasRefused: boolean) => Pass<T>): Pass<T> {
  let wasRefused = false;
  for (let attempt = 1; ; attempt++) {
    try {
      const done = pass(wasRefused);
      if (done.moved === undefined || attempt === attempts) return done;
    } catch (error) {
      if (!isMended(error) || attempt === attempts) throw error;
      wasRefused ||= isAppError(error) && error.code === 'refused';
    }
  }
}

/** The same for work of which no row can come to stand elsewhere: reads, and writes what it finds missing. */
export const untilAnswered = <T>(work: () => T): T =>
  lastPass(() => ({ result: work(), moved: undefined })).result;

/** By reading again. */
const isMended = (error: unknown): boolean =>
  isAppError(error) && (error.code === 'refused' || error.code === 'unanswered');
