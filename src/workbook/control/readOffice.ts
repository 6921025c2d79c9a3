import type { Office } from '../../core/model';
import { sheetIds } from '../grid/sheetIds';
import type { Sheet, Spreadsheet } from '../grid/sheets';
import { officeIdCell, officeTable, readOfficeTab } from '../tabs/office/officeTab';

/**
 * The unit that compiles, as the control workbook names it. A workbook made before it could be named has no such tab:
 * `byDefault` compiles. An `AppError` names a cell that is empty, or a second office.
 */
export function readOffice(control: Spreadsheet, byDefault: Office): Office {
  const sheet = officeSheet(control);
  return sheet ? readOfficeTab(sheet) : byDefault;
}

/** Where the control workbook names it: `A4`; '' where there is no such tab. */
export function officeCell(control: Spreadsheet): string {
  const sheet = officeSheet(control);
  return sheet ? officeIdCell(sheet) : '';
}

const officeSheet = ({ sheets = [] }: Spreadsheet): Sheet | undefined =>
  sheets.find(({ properties }) => properties?.title === officeTable.title) ??
  sheets.find(({ properties }) => properties?.sheetId === sheetIds.office);
