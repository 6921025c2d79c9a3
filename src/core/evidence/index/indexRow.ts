import type { Day } from '../../model';
import type { DocumentTraits, EvidenceDocument, EvidenceOrigin, FileFacts } from '../model';
import { proposedTraits, type ScanReading } from '../scan';
import type { SignatureRecord } from '../signatures/model';
import { mergeTraits, traitsOf } from '../traits';

/**
 * How a document stands. `left`: a file that is no longer in the unit's folder; `unlinked`: a link that is no longer
 * typed, or a shortcut that is no longer there. These two stay listed and count no more.
 */
export type DocumentState =
  'present' | 'trashed' | 'deleted' | 'noAccess' | 'notAsked' | 'web' | 'left' | 'unlinked';

export type EvidenceTarget =
  { readonly kind: 'file'; readonly id: string } | { readonly kind: 'web'; readonly address: string };

/** One line of the tab `Minh chứng` as the program wrote or will write it: a document of one criterion of one unit. */
export interface IndexRow {
  readonly unit: string;
  readonly criterion?: string;
  readonly target: EvidenceTarget;
  readonly origin: EvidenceOrigin;
  readonly state: DocumentState;
  /** What Drive last said of the file. */
  readonly facts?: FileFacts;
  readonly traits: DocumentTraits;
  readonly firstSeen: Day;
  /** Where its scan was read, as it is now. */
  readonly scan?: ScanReading;
  /** Where its signatures were looked for, as it is now. */
  readonly signature?: SignatureRecord;
  /** The day on which Drive was asked for this very file, rather than for its folder. */
  readonly askedOn?: Day;
}

/** What the office put right: it wins over what was found. */
export interface Correction extends DocumentTraits {
  readonly criterion?: string;
  /** It takes over what the scan says, wherever it says nothing else itself. */
  readonly adopts?: boolean;
}

/** What of its scan the office took over. */
export const adoptedTraits = ({ scan }: Pick<IndexRow, 'scan'>, { adopts }: Correction): DocumentTraits =>
  adopts === true ? proposedTraits(scan?.proposal ?? {}) : {};

type Addressed = Pick<IndexRow, 'unit' | 'criterion' | 'target'>;

/** Stands hidden in the row. Ids of criteria and units contain no `@`; addresses may. */
export const documentKey = ({ criterion = '', unit, target }: Addressed): string =>
  `${criterion}@${unit}@${target.kind === 'file' ? target.id : target.address}`;

export function addressedBy(key: string): Addressed | undefined {
  const [, criterion = '', unit, named] = /^([^@]*)@([^@]+)@(.+)$/s.exec(key) ?? [];
  if (unit === undefined || named === undefined) return undefined;
  return {
    unit,
    ...(criterion !== '' && { criterion }),
    target: /^[a-z]+:\/\//i.test(named) ? { kind: 'web', address: named } : { kind: 'file', id: named },
  };
}

/** The same file of the same unit, whatever the criterion. */
export const fileOfUnit = ({ unit, target }: Addressed): string => documentKey({ unit, target });

/** What a line says, with the office's corrections; undefined where it counts no more. */
export function toDocument(row: IndexRow, correction: Correction = {}): EvidenceDocument | undefined {
  const { unit, target, origin, state, facts, firstSeen } = row;
  const { criterion = row.criterion } = correction;
  const source = sourceOf(target, state, facts);
  if (source === undefined) return undefined;
  return {
    unit,
    ...(criterion !== undefined && { criterion }),
    origin,
    source,
    traits: mergeTraits(mergeTraits(traitsOf(correction), adoptedTraits(row, correction)), row.traits),
    firstSeen,
    ...(row.signature && { signature: row.signature }),
  };
}

function sourceOf(
  target: EvidenceTarget,
  state: DocumentState,
  file: FileFacts | undefined,
): EvidenceDocument['source'] | undefined {
  if (target.kind === 'web') return state === 'web' ? target : undefined;
  switch (state) {
    case 'present':
    case 'trashed':
      return file && { kind: 'file', found: { state: 'found', file } };
    case 'deleted':
    case 'noAccess':
    case 'notAsked':
      return { kind: 'file', found: { state, id: target.id, ...(file && { name: file.name }) } };
    case 'web':
    case 'left':
    case 'unlinked':
      return undefined;
  }
}
