import { instantOfMoment } from '../instant';
import { figureKey, rowKey } from '../keys';
import type { IndexedFile, KeptSnapshot, SealedFile, Snapshot } from '../rows/keptSnapshot';
import { compareSeal, sealOf, type SealDifference, type SealedContent } from './seal';

/**
 * `outdated`: it is another content than was sealed, but was last modified before the submission: the index had not
 * seen that yet.
 */
export interface FileDifference extends Omit<Extract<SealDifference, { readonly kind: 'file' }>, 'change'> {
  readonly change: 'added' | 'removed' | 'altered' | 'outdated';
}

/** The code over what a unit handed in: its cells, each with its row and column, and its files. */
export const sealSnapshot = (unit: string, content: Snapshot, files: readonly SealedFile[]): string =>
  sealOf(toSealed(unit, content, files));

const toSealed = (
  unit: string,
  { rows, figures }: Snapshot,
  files: readonly SealedFile[],
): SealedContent => ({
  cells: [
    ...cellsOf(rows, (criterion) => rowKey({ criterion, unit })),
    ...cellsOf(figures, (figure) => figureKey({ figure, unit })),
  ],
  files,
});

const cellsOf = (rows: Snapshot['rows'], keyOf: (id: string) => string): SealedContent['cells'] =>
  Object.entries(rows).flatMap(([id, cells]) =>
    Object.entries(cells).map(([column, text]) => ({ key: keyOf(id), column, text })),
  );

/** Does what was kept still bear its own code? What was kept before there were seals has none. */
export const isSealBroken = ({ unit, content, files, seal }: KeptSnapshot): boolean =>
  content !== undefined && files !== undefined && seal !== sealSnapshot(unit, content, files);

/** The files that are not as they were handed in. `submittedAt`: `yyyy-MM-ddTHH:mm` in Việt Nam. */
export function compareFiles(
  { files }: Pick<KeptSnapshot, 'files'>,
  now: readonly IndexedFile[],
  submittedAt: string,
): readonly FileDifference[] {
  if (files === undefined) return [];
  const end = instantOfMoment(submittedAt);
  const modified = new Map(now.map(({ id, modifiedAt }) => [id, modifiedAt]));
  return compareSeal({ cells: [], files }, { cells: [], files: now }).flatMap(
    (difference): readonly FileDifference[] => {
      if (difference.kind !== 'file') return [];
      const at = modified.get(difference.id);
      const isOutdated = difference.change === 'altered' && at !== undefined && at <= end;
      return [isOutdated ? { ...difference, change: 'outdated' } : difference];
    },
  );
}
