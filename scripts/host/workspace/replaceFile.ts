import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Puts a text in the place of a file: the old or the new one is there, whole, whatever happens meanwhile. Returns once
 * it is on the disk itself. Throws as the disk does; nothing is left of the try then.
 * `written`: called once the new text can no longer fail for want of room.
 */
export function replaceFile(file: string, text: string, written: () => void = () => undefined): void {
  const draft = `${file}.tmp`;
  try {
    const handle = openSync(draft, 'w');
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    written();
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
