import { uploadTexts as texts } from '../../../text/upload';

/** One file on its way. */
export interface Upload<F extends FileLike = File> {
  readonly id: string;
  readonly criterion: string;
  readonly file: F;
  readonly state: 'waiting' | 'sending' | 'done' | 'failed';
  /** Why it failed, and what to do. */
  readonly reason?: string;
}

export interface FileLike {
  readonly name: string;
  readonly size: number;
}

export const addFiles = <F extends FileLike>(
  uploads: readonly Upload<F>[],
  files: readonly F[],
  criterion: string,
  newId: () => string,
): readonly Upload<F>[] => [
  ...uploads,
  ...files.map((file): Upload<F> => ({ id: newId(), criterion, file, state: 'waiting' })),
];

/** What keeps a file from being sent at all. */
export function flawOf({ size }: FileLike, most: number): string | undefined {
  if (size === 0) return texts.empty;
  return size > most ? texts.tooLarge(size, most) : undefined;
}

export const withState = <F extends FileLike>(
  uploads: readonly Upload<F>[],
  id: string,
  state: Upload['state'],
  reason?: string,
): readonly Upload<F>[] =>
  uploads.map((upload): Upload<F> => {
    if (upload.id !== id) return upload;
    const { criterion, file } = upload;
    return { id, criterion, file, state, ...(reason !== undefined && { reason }) };
  });

/** Those that are not there yet, a failed one again under its own id. */
export const unsent = <F extends FileLike>(uploads: readonly Upload<F>[]): readonly Upload<F>[] =>
  uploads.filter(({ state }) => state !== 'done');
