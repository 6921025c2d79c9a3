import { driveFiles } from '../drive';
import { service } from '../google';
import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';
import { spreadsheets } from '../probing/tab';

/** A copy of a workbook has its developer metadata. */
export const copyKeepsMetadata: Probe = {
  id: 'A10',
  run(scratch) {
    const id = scratch.newWorkbook('vi_VN');
    const developerMetadata = {
      metadataKey: 'format',
      metadataValue: '1',
      location: { spreadsheet: true },
      visibility: 'DOCUMENT',
    };
    spreadsheets().batchUpdate({ requests: [{ createDeveloperMetadata: { developerMetadata } }] }, id);
    const copy = driveFiles().copy({ name: 'Copy', parents: [scratch.folder] }, id, { fields: 'id' });
    const fields = 'developerMetadata(metadataKey,metadataValue)';
    const found = spreadsheets().get(service(copy.id, 'Drive.Files.copy'), { fields }).developerMetadata;
    return same(found, [{ metadataKey: 'format', metadataValue: '1' }]);
  },
};
