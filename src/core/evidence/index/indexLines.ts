import { rowKey } from '../../keys';
import { isSignedSheet } from '../signedSheet';
import { documentKey, toDocument, type Correction, type IndexRow } from './indexRow';
import type { EvidenceDocument } from '../model';
import type { Reconciled } from './reconcile';
import type { IndexedFile, SignedSheet } from '../../rows/keptSnapshot';
import { groupBy } from '../../groupBy';

/** A line of `Minh chứng`: what the program found, and what the office says of it. */
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

/** Which criterion a line stands to: the office has the last word. */
export const criterionOf = ({ row, correction }: IndexLine): string | undefined =>
  correction.criterion ?? row.criterion;

/** The key of a line by the criterion that it stands to. */
export const standingKey = (line: IndexLine): string => {
  const { unit, target } = line.row;
  const criterion = criterionOf(line);
  return documentKey({ unit, target, ...(criterion !== undefined && { criterion }) });
};

/** What a line says to its entry row and to the unit's seal: all that a look at the entries asks of the index. */
export interface Standing extends Pick<IndexRow, 'unit' | 'criterion' | 'state'> {
  /** Read when it is asked for: only what was handed in is held against its files. */
  file(): IndexedFile | undefined;
  /** The code that its scan bears. */
  readSeal(): string | undefined;
}

export function standingOf(line: IndexLine): Standing {
  const { unit, state, facts, scan } = line.row;
  const criterion = criterionOf(line);
  return {
    unit,
    state,
    ...(criterion !== undefined && { criterion }),
    file: () => facts,
    readSeal: () => scan?.proposal.seal,
  };
}

/** Keys of the entry rows to which documents stand that can be opened, or may yet be. */
export const documentedRows = (documents: readonly Standing[]): ReadonlySet<string> =>
  new Set(
    documents.flatMap(({ state, unit, criterion }): readonly string[] => {
      const counts = state === 'present' || state === 'web' || state === 'notAsked';
      return counts && criterion !== undefined ? [rowKey({ criterion, unit })] : [];
    }),
  );

/** A unit's files that can be opened, or could when Drive was last asked; each once, and not the sheet that it signed. */
export function openFiles(documents: readonly Standing[]): (unit: string) => readonly IndexedFile[] {
  const byUnit = groupBy(documents, ({ unit }) => unit);
  return (unit) => {
    const files = (byUnit.get(unit) ?? [])
      .filter(({ state }) => state === 'present' || state === 'notAsked')
      .flatMap((document) => {
        const file = document.file();
        return file && !isSignedSheet(file.name, document.criterion) ? [file] : [];
      });
    return [...new Map(files.map((file) => [file.id, file])).values()];
  };
}

/** The signed sheets of a unit that can be opened, with the codes that were read on them. */
export const signedSheets =
  (documents: readonly Standing[]) =>
  (unit: string): readonly SignedSheet[] =>
    documents.flatMap((document): readonly SignedSheet[] => {
      if (document.unit !== unit || document.criterion !== undefined || document.state !== 'present')
        return [];
      if (!isSignedSheet(document.file()?.name ?? '', undefined)) return [];
      const seal = document.readSeal();
      return [{ ...(seal !== undefined && { seal }) }];
    });
