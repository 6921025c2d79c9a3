import { rowKey } from '../period/assign';
import { documentKey, toDocument, type Correction, type IndexRow } from './indexRow';
import type { EvidenceDocument } from './model';
import type { Reconciled } from './reconcile';
import type { IndexedFile } from '../period/sealSnapshot';
import { groupBy } from '../groupBy';

/** A line of `Minh chứng`: what the program found, and what VH-TT says of it. */
export interface IndexLine {
  readonly row: IndexRow;
  readonly correction: Correction;
}

/** In the order of the tab; rows that are none of the program's are left out. */
export const linesOf = (
  rows: readonly (IndexRow | undefined)[],
  corrections: readonly Correction[],
): readonly IndexLine[] =>
  rows.flatMap((row, at) => (row ? [{ row, correction: corrections[at] ?? {} }] : []));

/** The lines as they stand once the tab is brought up to date. */
export const linesAfter = (
  corrections: readonly Correction[],
  { rows, added }: Reconciled,
): readonly IndexLine[] => [...linesOf(rows, corrections), ...linesOf(added, [])];

export const documentsOf = (lines: readonly IndexLine[]): readonly EvidenceDocument[] =>
  lines.flatMap(({ row, correction }) => toDocument(row, correction) ?? []);

/** Which criterion a line stands to: VH-TT has the last word. */
export const criterionOf = ({ row, correction }: IndexLine): string | undefined =>
  correction.criterion ?? row.criterion;

/** The key of a line by the criterion that it stands to. */
export const standingKey = (line: IndexLine): string => {
  const { unit, target } = line.row;
  const criterion = criterionOf(line);
  return documentKey({ unit, target, ...(criterion !== undefined && { criterion }) });
};

/** Keys of the entry rows to which documents stand that can be opened, or may yet be. */
export const documentedRows = (lines: readonly IndexLine[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap((line): readonly string[] => {
      const { state, unit } = line.row;
      const criterion = criterionOf(line);
      const counts = state === 'present' || state === 'web' || state === 'notAsked';
      return counts && criterion !== undefined ? [rowKey({ criterion, unit })] : [];
    }),
  );

/** Unit → its files that can be opened, or could when Drive was last asked; each once. */
export function openFiles(lines: readonly IndexLine[]): ReadonlyMap<string, readonly IndexedFile[]> {
  const open = lines.filter(({ row: { state } }) => state === 'present' || state === 'notAsked');
  return new Map(
    [...groupBy(open, ({ row }) => row.unit)].map(([unit, own]) => {
      const files = own.flatMap(({ row: { facts } }): readonly IndexedFile[] => {
        if (!facts) return [];
        const { id, name, md5, modifiedAt } = facts;
        return [{ id, name, modifiedAt, ...(md5 !== undefined && { md5 }) }];
      });
      return [unit, [...new Map(files.map((file) => [file.id, file])).values()]];
    }),
  );
}
