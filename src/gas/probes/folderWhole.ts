import { driveFiles } from '../drive';
import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A folder's list is whole, asked alone and together with another. */
export const folderWhole: Probe = {
  id: 'A31',
  run(scratch) {
    const folders = [scratch.newFolder(), scratch.newFolder()];
    for (const folder of folders) for (const name of ['One', 'Two']) scratch.newFile(name, folder);
    const count = (parents: readonly string[]): number => {
      const q = parents.map((id) => `'${id}' in parents`).join(' or ');
      return driveFiles().list({ q, fields: 'files(id)' }).files?.length ?? 0;
    };
    const alone = folders.map((folder) => count([folder]));
    return same({ alone, together: count(folders) }, { alone: [2, 2], together: 4 });
  },
};
