import { driveFiles } from '../drive';
import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** An update with a blob changes the MIME type of a file. */
export const blobChangesType: Probe = {
  id: 'P2',
  run(scratch) {
    const id = scratch.newFile();
    driveFiles().update({}, id, Utilities.newBlob('{}', 'application/json'));
    return same(driveFiles().get(id, { fields: 'mimeType' }).mimeType, 'application/json');
  },
};
