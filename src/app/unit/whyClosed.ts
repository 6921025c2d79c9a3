import { appError, isAppError, type AppError } from '../../core/appError';
import { quoteTab } from '../../workbook/grid/a1';
import { periodCardWords } from '../../workbook/tabs/periodCard/words';
import { ownCard } from '../control/office';
import { readMask } from '../world/masks';
import type { World } from '../world/ports';

/** Why a person may not write a cell, by what the workbook says of its period; one small read. */
export function whyClosed(
  { workbooks }: Pick<World, 'workbooks'>,
  workbookId: string,
  place: { readonly tab: string; readonly cell: string },
): AppError {
  try {
    const range = quoteTab(periodCardWords.title);
    const { period, state, office, closedAt = '' } = ownCard(workbooks.get(workbookId, readMask, [range]));
    if (state === 'open') return appError('cellsClosed', { ...place, office: office.shortName });
    const named = { period: period.id, state, closedAt, office: office.shortName };
    return appError('periodClosed', { ...place, ...named });
  } catch (error) {
    // Somebody renamed the tab, or spoiled what stands in it: then only Google's answer is known.
    if (isAppError(error)) return appError('cellsClosed', place);
    throw error;
  }
}
