import { isAppError } from '../../core/appError';
import type { World } from './ports';

/**
 * Somebody looks at a period, or edits its workbook: remembered once a day, so that it goes on being watched. Where Google
 * remembers nothing just now, the next look does it: what was asked for is not stopped by that.
 */
export function noteLook({ watches, clock }: Pick<World, 'watches' | 'clock'>, workbookId: string): void {
  try {
    const watch = watches.of(workbookId);
    const looked = clock.today();
    if (watch !== undefined && watch.given === undefined && watch.looked !== looked) {
      watches.put({ ...watch, looked });
    }
  } catch (error) {
    if (!isAppError(error)) throw error;
  }
}
