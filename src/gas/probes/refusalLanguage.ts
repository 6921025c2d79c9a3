import { driveFiles } from '../drive';
import { messageOf, same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** On a good day refusals are in English; on others their sentence is in the language of the account. */
export const refusalLanguage: Probe = {
  id: 'A45',
  run: () =>
    same(
      messageOf(() => driveFiles().get('1-there-is-no-such-file')),
      'API call to drive.files.get failed with error: File not found: 1-there-is-no-such-file.',
    ),
};
