/** Why a workspace can't be opened. `file` is the one to look at; `backup` the last good state, where there is one. */
export class WorkspaceError extends Error {
  constructor(
    readonly kind: 'inUse' | 'damaged' | 'noBackup',
    message: string,
    readonly file: string,
    readonly backup?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'WorkspaceError';
  }
}
