import { uploadTexts as texts } from '../../../text/upload';

/** One file on its way. */
export interface Upload<F extends FileLike = File> {
  readonly id: string;
  readonly criterion: string;
  readonly file: F;
  /** `refused`: nothing but another file would help. */
  readonly state: 'waiting' | 'sending' | 'done' | 'failed' | 'refused';
  /** Why it failed or was refused, and what to do. */
  readonly reason?: string;
}

export interface FileLike {
  readonly name: string;
  readonly size: number;
}

/** @param most bytes of a file; what is larger is refused at once. */
export const toUploads = <F extends FileLike>(
  files: readonly F[],
  { criterion, most, newId }: { readonly criterion: string; readonly most: number; newId(): string },
): readonly Upload<F>[] =>
  files.map((file): Upload<F> => {
    const reason = flawOf(file, most);
    return reason === undefined
      ? { id: newId(), criterion, file, state: 'waiting' }
      : { id: newId(), criterion, file, state: 'refused', reason };
  });

/** What keeps a file from being sent at all. */
export function flawOf({ size }: FileLike, most: number): string | undefined {
  if (size === 0) return texts.empty;
  return size > most ? texts.tooLarge(size, most) : undefined;
}

/** As it was before anything was tried. */
const afresh = <F extends FileLike>({ id, criterion, file }: Upload<F>): Upload<F> => ({
  ...{ id, criterion, file },
  state: 'waiting',
});

export const withState = <F extends FileLike>(
  uploads: readonly Upload<F>[],
  id: string,
  state: Upload['state'],
  reason?: string,
): readonly Upload<F>[] =>
  uploads.map((upload): Upload<F> => {
    if (upload.id !== id) return upload;
    return { ...afresh(upload), state, ...(reason !== undefined && { reason }) };
  });

/** Those that failed wait again, each under its own id. */
export const waitAgain = <F extends FileLike>(uploads: readonly Upload<F>[]): readonly Upload<F>[] =>
  uploads.map((upload) => (upload.state === 'failed' ? afresh(upload) : upload));

/** Those that could be there and are not yet. */
export const unsent = <F extends FileLike>(uploads: readonly Upload<F>[]): readonly Upload<F>[] =>
  uploads.filter(({ state }) => state !== 'done' && state !== 'refused');
