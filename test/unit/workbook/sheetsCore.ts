import { createSheets } from '../../../scripts/host/sheets';
import { readMask } from '../../../src/app/masks';
import type { Request, Spreadsheet } from '../../../src/workbook/sheets';

const OWNER = 'vhtt@aluoi.example.vn';

/** A new workbook after these requests, as the program reads it. */
export function applied(requests: readonly Request[], fields = readMask): Spreadsheet {
  const { service } = createSheets({
    context: () => ({ clock: { now: () => new Date('2021-10-24T01:00:00Z') }, user: OWNER }),
    files: {
      role: (_, user) => (user === OWNER ? 'owner' : 'none'),
      register: () => 'workbook',
      rename: () => undefined,
      touch: () => undefined,
    },
  });
  service.Spreadsheets.create({ properties: { title: 'Sổ điều hành' } });
  service.Spreadsheets.batchUpdate({ requests }, 'workbook');
  const found: unknown = service.Spreadsheets.get('workbook', { fields });
  return found as Spreadsheet;
}
