import { createBadDays } from '../../../scripts/host/badDays';
import { createSheets } from '../../../scripts/host/sheets';
import { readMask } from '../../../src/app/world/masks';
import type { Request, Spreadsheet } from '../../../src/workbook/grid/sheets';

const OWNER = 'vhtt@aluoi.example.vn';

/** A workbook that lives on between requests. */
export interface LiveWorkbook {
  write(requests: readonly unknown[], check?: readonly string[]): Spreadsheet;
  read(fields: string): Spreadsheet;
  /** As Google's own typings describe it. */
  look(fields: string): gapi.client.sheets.Spreadsheet;
}

export function newWorkbook(): LiveWorkbook {
  const { service } = createSheets({
    context: () => ({
      clock: { now: () => new Date('2021-10-24T01:00:00Z') },
      user: OWNER,
      badDays: createBadDays(),
    }),
    files: {
      role: (_, user) => (user === OWNER ? 'owner' : 'none'),
      register: () => 'workbook',
      rename: () => undefined,
      exists: () => true,
      touch: () => undefined,
    },
  });
  service.Spreadsheets.create({ properties: { title: 'Sổ điều hành' } });
  const asRead = (found: unknown): Spreadsheet => found as Spreadsheet;
  return {
    write(requests, check = []) {
      const returned = {
        includeSpreadsheetInResponse: true,
        responseIncludeGridData: true,
        responseRanges: check,
      };
      const answer = service.Spreadsheets.batchUpdate(
        { requests, ...(check.length > 0 && returned) },
        'workbook',
      );
      return asRead(answer.updatedSpreadsheet ?? {});
    },
    read: (fields) => asRead(service.Spreadsheets.get('workbook', { fields })),
    look: (fields) => service.Spreadsheets.get('workbook', { fields }),
  };
}

/** A new workbook after these requests, as the program reads it. */
export function applied(requests: readonly Request[], fields = readMask): Spreadsheet {
  const workbook = newWorkbook();
  workbook.write(requests);
  return workbook.read(fields);
}
