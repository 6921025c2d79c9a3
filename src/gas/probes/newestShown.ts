import { driveFiles } from '../drive';
import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** The list of a folder, newest first, has at once what was just made there. */
export const newestShown: Probe = {
  id: 'A28',
  run(scratch) {
    const folder = scratch.newFolder();
    const file = scratch.newFile('New', folder);
    const { files = [] } = driveFiles().list({
      q: `'${folder}' in parents`,
      orderBy: 'createdTime desc',
      fields: 'files(id)',
    });
    return same(
      files.map(({ id }) => id),
      [file],
    );
  },
};
