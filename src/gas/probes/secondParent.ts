import { driveFiles, noContent } from '../drive';
import { refusal, same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A file has one parent. */
export const secondParent: Probe = {
  id: 'A26',
  run(scratch) {
    const [file, addParents] = [scratch.newFile(), scratch.newFolder()];
    return same(
      refusal(() => driveFiles().update({}, file, noContent, { addParents })),
      '403 cannotAddParent',
    );
  },
};
