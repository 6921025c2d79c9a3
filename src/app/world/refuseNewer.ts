import { appError } from '../../core/appError';
import { formatOf } from '../../workbook/grid/format';
import type { Spreadsheet } from '../../workbook/grid/sheets';
import { formats } from '../../workbook/tabs/list';
import type { Workbooks } from './ports';

const { current } = formats;

/**
 * Workbooks of a later version of the program are not read, let alone written: this one does not know what their tabs
 * mean. An `AppError` workbookNewer, before anything else is looked at.
 */
export const refuseNewer = ({ get, write }: Workbooks): Workbooks => ({
  get: (workbookId, fields, ranges) => requireKnown(get(workbookId, fields, ranges)),
  write,
});

function requireKnown(workbook: Spreadsheet): Spreadsheet {
  const format = formatOf(workbook);
  if (format <= current) return workbook;
  throw appError('workbookNewer', { workbook: workbook.properties?.title ?? '', format, current });
}
