import {
  compareSeal,
  sealOf,
  type SealDifference,
  type SealedContent,
  type SealedFile,
} from '../evidence/seal';
import { figureKey, rowKey } from './assign';
import type { KeptSnapshot, Snapshot } from './snapshot';

export type FileDifference = Extract<SealDifference, { readonly kind: 'file' }>;

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

/** The files that are not as they were handed in. */
export const compareFiles = (
  { files }: Pick<KeptSnapshot, 'files'>,
  now: readonly SealedFile[],
): readonly FileDifference[] =>
  files === undefined
    ? []
    : compareSeal({ cells: [], files }, { cells: [], files: now }).filter(
        (difference): difference is FileDifference => difference.kind === 'file',
      );
