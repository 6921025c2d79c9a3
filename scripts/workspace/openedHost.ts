import { workspaceTexts as texts } from '../../src/text/studio';
import { createHost, WorkspaceError, type Host, type HostOptions } from '../host';
import { InputError } from '../period/readCsv';

/** A host over a workspace; why that can't be opened, and what to do, is told in words. */
export function openedHost(options: HostOptions & { readonly workspace: string }): Host {
  const { workspace } = options;
  try {
    return createHost(options);
  } catch (error) {
    if (error instanceof WorkspaceError) throw new InputError(whyNot(workspace, error), { cause: error });
    // The disk's own reasons: no right, no room.
    if (error instanceof Error && 'syscall' in error)
      throw new InputError(texts.notOpened(workspace, error.message), { cause: error });
    throw error;
  }
}

function whyNot(folder: string, { kind, file, backup, cause }: WorkspaceError): string {
  switch (kind) {
    case 'inUse':
      return texts.inUse(folder, file);
    case 'noBackup':
      return texts.backupMissing(file);
    case 'damaged': {
      const why = cause instanceof Error ? cause.message : String(cause);
      const next = backup === undefined ? texts.noBackup : texts.backupThere(backup, folder);
      return `${texts.damaged(file, why)}\n${next}`;
    }
  }
}
