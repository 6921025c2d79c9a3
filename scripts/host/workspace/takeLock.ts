import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isRecord } from '../define';
import { WorkspaceError } from './workspaceError';

/** A file that says which process has the folder; one that ended without giving it back does not count. */
export function takeLock(lock: string, folder: string): void {
  if (write(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8'));
  if (isRunning(pid))
    throw new WorkspaceError(
      'inUse',
      `The workspace ${folder} is in use by process ${String(pid)} (see ${lock}).`,
      lock,
    );
  rmSync(lock, { force: true });
  // Of two that find it so at the same time, one gets it.
  if (!write(lock)) takeLock(lock, folder);
}

function write(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isRecord(error) && error['code'] === 'EEXIST') return false;
    // A full disk makes the file, but writes nothing into it.
    if (isRecord(error) && error['code'] === 'ENOSPC') rmSync(lock, { force: true });
    throw error;
  }
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
