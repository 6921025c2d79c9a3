import { carries, driveFiles, quoted } from '../drive';
import { asAssumed, same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** On a good day a changed name and changed properties are found at once; on others the search goes by the old ones. */
export const searchIsCurrent: Probe = {
  id: 'A39',
  run(scratch) {
    const file = scratch.newFile(`before ${scratch.folder}`);
    const name = `after ${scratch.folder}`;
    driveFiles().update({ name, appProperties: { probe: name } }, file);
    const count = (q: string): number => driveFiles().list({ q, fields: 'files(id)' }).files?.length ?? 0;
    const found = [count(`name = ${quoted(name)}`), count(carries('probe', name))];
    return same(found, [1, 1]) === asAssumed
      ? asAssumed
      : `searches lag: found by name ${String(found[0])}, by properties ${String(found[1])} of 1`;
  },
};
