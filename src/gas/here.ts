import type { World } from '../app/world/ports';
import { appError } from '../core/appError';
import { isInGrid } from '../app/world/isInGrid';
import { refuseNewer } from '../app/world/refuseNewer';
import type { CellPlace } from '../app/api/pageApi';
import { periodCardWords } from '../workbook/tabs/periodCard/words';
import { sheetsWorkbooks } from './sheetsWorkbooks';

const timeZone = 'Asia/Ho_Chi_Minh';

const format = (pattern: string): string => Utilities.formatDate(new Date(), timeZone, pattern);

/** What looking needs: no Drive, no property, no lock. */
export const bindReading = (): Pick<World, 'workbooks' | 'clock'> => ({
  workbooks: refuseNewer(sheetsWorkbooks),
  clock: {
    today: () => format('yyyy-MM-dd'),
    now: () => format('dd/MM/yyyy HH:mm'),
    moment: () => format("yyyy-MM-dd'T'HH:mm"),
  },
});

/** The workbook before the person: a period's is known by its own tab. */
export function seat(): { readonly workbookId: string; readonly inPeriod: boolean } {
  const active = SpreadsheetApp.getActiveSpreadsheet();
  return {
    workbookId: active.getId(),
    inPeriod: active.getSheetByName(periodCardWords.title) !== null,
  };
}

/** Puts the cursor into a cell of the workbook before the person. */
export function selectCell({ tab, cell }: CellPlace): null {
  const active = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = active.getSheetByName(tab);
  if (!sheet) throw appError('tabMissing', { tab, workbook: active.getName() });
  // Rows may have been deleted since the page was drawn.
  if (!isInGrid(cell, sheet.getMaxRows(), sheet.getMaxColumns())) throw appError('rowGone', { tab });
  active.setActiveRange(sheet.getRange(cell));
  return null;
}
