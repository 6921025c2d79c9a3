import { driveFiles } from '../drive';
import { refusal, same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** What is neither a picture nor a PDF becomes no document. */
export const zipIsNotRead: Probe = {
  id: 'A42',
  run(scratch) {
    const zip = scratch.newFile('Zip', scratch.folder, Utilities.newBlob('PK', 'application/zip'));
    const copy = { mimeType: 'application/vnd.google-apps.document', parents: [scratch.folder] };
    return same(
      refusal(() => driveFiles().copy(copy, zip)),
      '400 conversionUnsupportedConversionPath',
    );
  },
};
