import type { Spreadsheet } from '../../src/workbook/grid/sheets';
import type { Host } from '../host';

/** A workbook of the host as the add-on reads it: the same JSON, described by the narrower types. */
export function workbookOf(host: Host, fileId: string): Spreadsheet {
  const resource: unknown = host.resource(fileId);
  return resource as Spreadsheet;
}
