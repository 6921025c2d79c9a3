import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from './runFolder';

const waits = { between: 50, atMost: 300_000 };

/**
 * The path of a file that the tests of a run share. The first that asks has it made, the others wait, whatever process
 * they are in; each throws where it can't be made.
 */
export function madeOnce(name: string, make: (path: string) => void): string {
  const path = join(runFolder(), name);
  const [lock, part] = [`${path}.lock`, `${path}.part`];
  const until = Date.now() + waits.atMost;
  while (!existsSync(path)) {
    if (takes(lock)) {
      try {
        // The one who had the lock may have been done just before.
        if (existsSync(path)) continue;
        make(part);
        renameSync(part, path);
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
    } else {
      if (Date.now() > until) throw new Error(`Whoever makes ${path} does not come to an end (see ${lock})`);
      Atomics.wait(bell, 0, 0, waits.between);
    }
  }
  return path;
}

/** Nobody rings it: waiting for it is sleeping. */
const bell = new Int32Array(new SharedArrayBuffer(4));

/** A folder is made by one process only. */
function takes(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

const isTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
