import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';
import { spreadsheets } from '../probing/tab';

/** Developer metadata of a spreadsheet, of visibility `DOCUMENT`, is read by a field mask. */
export const metadataOfDocument: Probe = {
  id: 'D3',
  run(scratch) {
    const workbook = scratch.newWorkbook('vi_VN');
    const developerMetadata = {
      metadataKey: 'probe',
      metadataValue: 'kept',
      visibility: 'DOCUMENT',
      location: { spreadsheet: true },
    };
    const requests = [{ createDeveloperMetadata: { developerMetadata } }];
    spreadsheets().batchUpdate({ requests }, workbook);
    const { developerMetadata: seen } = spreadsheets().get(workbook, {
      fields: 'developerMetadata(metadataKey,metadataValue)',
    });
    return same(seen, [{ metadataKey: 'probe', metadataValue: 'kept' }]);
  },
};
