import { appError } from '../../core/appError';
import type { Office, OfficeDesk } from '../../core/model';
import { findSheet } from '../grid/findSheet';
import { formatOf } from '../grid/format';
import type { Spreadsheet } from '../grid/sheets';
import { officeIdCell, officeSince, officeTable, readDesk, readOfficeTab } from '../tabs/office/officeTab';

const officeSheet = (control: Spreadsheet): ReturnType<typeof findSheet> => findSheet(control, officeTable);

/**
 * The unit that compiles, as the control workbook names it. In a workbook made before it could be named `byDefault`
 * compiles; in a newer one the missing tab is an `AppError`, since another office's rights would go to that one. So is a
 * cell that is empty, and a second office.
 */
export function readOffice(control: Spreadsheet, byDefault: Office): Office {
  const sheet = officeSheet(control);
  if (!sheet.absent) return readOfficeTab(sheet);
  if (formatOf(control) < officeSince) return byDefault;
  const workbook = control.properties?.title ?? '';
  throw appError('tabMissing', { tab: officeTable.title, workbook });
}

/** Where the control workbook names it: `A4`; '' where there is no such tab. */
export function officeCell(control: Spreadsheet): string {
  const sheet = officeSheet(control);
  return sheet.absent ? '' : officeIdCell(sheet);
}

/** What the papers of the office need besides; what an older workbook has no cells for is ''. */
export const readOfficeDesk = (control: Spreadsheet): OfficeDesk => readDesk(officeSheet(control));
