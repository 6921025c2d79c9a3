import { driveFiles } from '../drive';
import { refusal, same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A query with a folder that is not there is refused as a whole. */
export const folderGone: Probe = {
  id: 'A38',
  run(scratch) {
    const q = `'${scratch.folder}' in parents or '1-there-is-no-such-folder' in parents`;
    return same(
      refusal(() => driveFiles().list({ q })),
      '404 notFound',
    );
  },
};
