import { appError, isAppError } from '../../core/appError';

/** One read and one write; `moved` names a tab whose rows moved in between. */
interface Pass<T> {
  readonly result: T;
  readonly moved: string | undefined;
}

/** How often an action starts over because somebody moved rows between its read and its write. */
const attempts = 3;

/**
 * Reads and writes until nobody moved rows in between. Rows that were deleted may also make Google refuse the write
 * as a whole, since it speaks of cells that are no longer there.
 */
export function untilStill<T>(pass: () => Pass<T>): T {
  let moved: string | undefined;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      const { result, moved: tab } = pass();
      if (tab === undefined) return result;
      moved = tab;
    } catch (error) {
      const isRefusal = isAppError(error) && error.code === 'refused';
      if (!isRefusal || attempt === attempts) throw error;
    }
  }
  throw appError('rowsKeepMoving', { tab: moved ?? '' });
}
