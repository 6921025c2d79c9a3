import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isRecord } from '../define';
import { createPieceFiles } from './pieceFiles';
import { replaceFile } from './replaceFile';
import { takeLock } from './takeLock';
import { WorkspaceError } from './workspaceError';

/**
 * The host's state on disk: a JSON file, the state before the last change beside it, and a folder with the large pieces
 * that both name. A change writes what changed; the new state holds once the JSON file is in its place, not before.
 */
export interface Workspace {
  /** Hands what was saved last to `load`; does nothing in a new workspace. Throws WorkspaceError where it can't be read. */
  restore(load: (state: unknown) => void, from: 'state' | 'backup'): void;
  /** Throws as the disk does: what was saved before is still there then, and the next call tries anew. */
  write(state: unknown): void;
  /** Gives the workspace free for another process. */
  close(): void;
}

const STATE = 'workspace.json';
const LOCK = 'workspace.lock';
const PIECES = 'workspace.pieces';

const backupOf = (file: string): string => `${file}.bak`;

/** Does the folder hold a workspace, if only as a backup? */
export function holdsWorkspace(folder: string): boolean {
  const file = path.join(folder, STATE);
  return existsSync(file) || existsSync(backupOf(file));
}

/** Opens a folder for this process alone; throws WorkspaceError where another one has it. */
export function openWorkspace(folder: string): Workspace {
  mkdirSync(folder, { recursive: true });
  const [file, lock] = [path.join(folder, STATE), path.join(folder, LOCK)];
  const backup = backupOf(file);
  const pieces = createPieceFiles(path.join(folder, PIECES));
  takeLock(lock, folder);
  let last: string | undefined;

  function loadFrom(from: string, load: (state: unknown) => void): void {
    try {
      const text = readFileSync(from, 'utf8');
      load(pieces.whole(text));
      last = text;
    } catch (cause) {
      const kept = from !== backup && existsSync(backup) ? backup : undefined;
      const also = kept === undefined ? '' : ` The last good state is kept in ${kept}.`;
      const message = `The workspace file ${from} can't be read (${messageOf(cause)}); it is left as it is.${also}`;
      throw new WorkspaceError('damaged', message, from, kept, { cause });
    }
  }

  /** The state keeps its pieces, and so does what stands beside it: the backup, and a damaged state that was put aside. */
  function dropUnnamed(): void {
    try {
      const states = readdirSync(folder).filter((name) => name.startsWith(STATE) && !name.endsWith('.tmp'));
      pieces.keepOnly(states.map((name) => readFileSync(path.join(folder, name), 'utf8')));
    } catch {
      // What is left over goes with the next save.
    }
  }

  return {
    restore(load, from) {
      if (from === 'backup') {
        if (!existsSync(backup)) throw new WorkspaceError('noBackup', `There is no ${backup}`, backup);
        loadFrom(backup, load);
        if (existsSync(file)) renameSync(file, `${file}.damaged`);
        copyFileSync(backup, file);
      } else if (holdsWorkspace(folder)) loadFrom(file, load);
    },
    write(next) {
      mkdirSync(folder, { recursive: true });
      let changed = true;
      try {
        const text = pieces.textOf(next);
        changed = text !== last;
        if (!changed) return;
        replaceFile(file, text, () => {
          if (existsSync(file)) keep(file, backup);
        });
        last = text;
      } finally {
        // Also after a try that failed: its pieces would take the room that the next one needs.
        if (changed) dropUnnamed();
      }
    },
    close: () => rmSync(lock, { force: true }),
  };
}

const messageOf = (error: unknown): string => (isRecord(error) ? String(error['message']) : String(error));

function keep(file: string, backup: string): void {
  const draft = `${backup}.tmp`;
  rmSync(draft, { force: true });
  try {
    linkSync(file, draft);
  } catch {
    // Some file systems have no hard links.
    copyFileSync(file, draft);
  }
  renameSync(draft, backup);
}
