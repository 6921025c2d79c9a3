import { mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';

interface Unpacking {
  readonly folder: string;
  /** Whether all is there: a cleaner of temporary files may have taken some. */
  isWhole(folder: string): boolean;
  /** Fills an empty folder. */
  unpack(folder: string): void;
}

/**
 * Gives the folder, filled by whoever comes first. Several processes may ask at once: each fills a folder of its own
 * beside it, and a folder gets its name only once it is whole. Throws where the folder belongs to another user.
 */
export function unpackOnce({ folder, isWhole, unpack }: Unpacking): string {
  if (isOurs(folder) && isWhole(folder)) return folder;
  const own = mkdtempSync(`${folder}-`);
  try {
    unpack(own);
    if (!isWhole(own)) throw new Error('it did not unpack as expected');
    place(own, folder, isWhole);
    return folder;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function place(own: string, folder: string, isWhole: Unpacking['isWhole']): void {
  try {
    renameSync(own, folder);
  } catch (error) {
    // Another process was faster; what it placed is as good, unless it is the damaged one.
    if (!isOurs(folder)) throw error;
    if (isWhole(folder)) return;
    rmSync(folder, { recursive: true, force: true });
    renameSync(own, folder);
  }
}

function isOurs(folder: string): boolean {
  const { uid } = statSync(folder, { throwIfNoEntry: false }) ?? {};
  if (uid === undefined) return false;
  if (uid !== process.getuid?.()) throw new Error(`${folder} belongs to another user`);
  return true;
}
