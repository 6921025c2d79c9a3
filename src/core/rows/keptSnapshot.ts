import type { Moment } from './submissionRecord';

/** A cell's column → what stands in it, in one spelling; empty cells are left out. */
export type SnapshotCells = Readonly<Record<string, string>>;

/** What a unit entered, by criterion and by common figure. */
export interface Snapshot {
  readonly rows: Readonly<Record<string, SnapshotCells>>;
  readonly figures: Readonly<Record<string, SnapshotCells>>;
}

export interface SealedFile {
  readonly id: string;
  /** Only to tell people: giving a file another name does not break the seal. */
  readonly name: string;
  /** Absent for Google's own documents, whose content cannot be sealed. */
  readonly md5?: string;
}

/** A file as the index has it now. */
export interface IndexedFile extends SealedFile {
  /** `yyyy-MM-ddTHH:mm:ssZ`. */
  readonly modifiedAt?: string;
}

/** A sheet that a unit signed, as far as it was read. */
export interface SignedSheet {
  /** The code on it, as recognised. */
  readonly seal?: string;
}

/** A snapshot as it is kept with one submission. */
export interface TakenSnapshot {
  readonly unit: string;
  /** 1 for the unit's first submission. */
  readonly round: number;
  readonly at: Moment;
  readonly content: Snapshot;
  /** The files of its evidence, as the index had them. */
  readonly files: readonly SealedFile[];
  /** The code over both. */
  readonly seal: string;
}

/** As read back; without content where what was kept can't be read any more. */
export type KeptSnapshot = Pick<TakenSnapshot, 'unit' | 'round' | 'at'> &
  Partial<Pick<TakenSnapshot, 'content' | 'files' | 'seal'>>;
