import { closeSync, copyFileSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync } from 'node:fs';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRecord } from './define';

/** The host's state on disk: one JSON file, and the state before the last change beside it. */
export interface Workspace {
  /** Hands what was saved last to `load`; does nothing in a new workspace. A state that can't be read is reported. */
  restore(load: (state: unknown) => void): void;
  write(state: unknown): void;
  /** Gives the workspace free for another process. */
  close(): void;
}

const STATE = 'workspace.json';
const LOCK = 'workspace.lock';

/** Opens a folder for this process alone; throws where another one has it. */
export function openWorkspace(folder: string): Workspace {
  mkdirSync(folder, { recursive: true });
  const [file, lock] = [path.join(folder, STATE), path.join(folder, LOCK)];
  const backup = `${file}.bak`;
  takeLock(lock, folder);
  let last: string | undefined;

  return {
    restore(load) {
      if (!existsSync(file) && !existsSync(backup)) return;
      try {
        const text = readFileSync(file, 'utf8');
        load(JSON.parse(text));
        last = text;
      } catch (cause) {
        const kept = existsSync(backup) ? ` The last good state is kept in ${backup}.` : '';
        throw new Error(
          `The workspace file ${file} can't be read (${messageOf(cause)}); it is left as it is.${kept}`,
          { cause },
        );
      }
    },
    write(next) {
      const text = JSON.stringify(next);
      if (text === last) return;
      writeDurably(`${file}.tmp`, text);
      if (existsSync(file)) keep(file, backup);
      renameSync(`${file}.tmp`, file);
      last = text;
    },
    close: () => rmSync(lock, { force: true }),
  };
}

const messageOf = (error: unknown): string => (isRecord(error) ? String(error['message']) : String(error));

function writeDurably(file: string, text: string): void {
  const handle = openSync(file, 'w');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function keep(file: string, backup: string): void {
  rmSync(backup, { force: true });
  try {
    linkSync(file, backup);
  } catch {
    // Some file systems have no hard links.
    copyFileSync(file, backup);
  }
}

function takeLock(lock: string, folder: string): void {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return;
  } catch (error) {
    if (!isRecord(error) || error['code'] !== 'EEXIST') throw error;
  }
  const pid = Number(readFileSync(lock, 'utf8'));
  if (isRunning(pid)) throw new Error(`The workspace ${folder} is in use by process ${pid} (see ${lock}).`);
  // Its process ended without giving it back.
  writeFileSync(lock, String(process.pid));
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isRecord(error) && error['code'] === 'EPERM';
  }
}
