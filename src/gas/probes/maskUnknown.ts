import { driveFiles } from '../drive';
import { refusal, same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A field that files have not is refused. */
export const maskUnknown: Probe = {
  id: 'A25',
  run: (scratch) =>
    same(
      refusal(() => driveFiles().get(scratch.folder, { fields: 'nonsense' })),
      '400 invalidParameter',
    ),
};
