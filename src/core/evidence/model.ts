/** The terms of evidence (tài liệu kiểm chứng): files in Drive and addresses on the web, as found. */
import type { Day, EvidenceKind } from '../model';
import type { SignatureRecord } from './signatures/model';

/** What Drive says of a file; absent fields are not shown to this account. */
export interface FileFacts {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  /** Bytes; absent for Google's own documents, which have none. */
  readonly size?: number;
  readonly md5?: string;
  /** `yyyy-MM-ddTHH:mm:ssZ`. */
  readonly modifiedAt: string;
  readonly modifiedBy?: string;
  readonly trashed: boolean;
  /** Ids of the folders it lies in. */
  readonly parents: readonly string[];
  readonly url: string;
  /** A shortcut: only points to this file or folder elsewhere. */
  readonly shortcut?: ShortcutTarget;
}

export interface ShortcutTarget {
  readonly id: string;
  readonly resourceKey?: string;
}

/** How a link that was asked for turned out: the file, or why there is none. */
export type FoundFile =
  | { readonly state: 'found'; readonly file: FileFacts }
  /** `notAsked`: one run asks for so many links only; the next goes on. */
  | {
      readonly state: 'noAccess' | 'deleted' | 'notAsked';
      readonly id: string;
      /** Where it was known before. */
      readonly name?: string;
    };

/** What a document is, from its folder, its file name, its scan, or the correction of the office. */
export interface DocumentTraits {
  readonly kind?: EvidenceKind;
  /** 1 … 12, or a quarter 1 … 4; never both. */
  readonly month?: number;
  readonly quarter?: number;
  /** The year that the name or the scan speaks of. */
  readonly year?: number;
  /** Số, ký hiệu. */
  readonly documentNo?: string;
  readonly documentDate?: Day;
  /** Trích yếu. */
  readonly subject?: string;
}

/**
 * By what a document was found to belong to a unit's criterion. `shortcut`: in the unit's folder lies only a pointer to
 * a file elsewhere.
 */
export type EvidenceOrigin = 'folder' | 'name' | 'link' | 'shortcut';

/** One document of one criterion of one unit: a row of the tab `Minh chứng`. */
export interface EvidenceDocument {
  readonly unit: string;
  /** Absent where neither folder nor name tells. */
  readonly criterion?: string;
  readonly origin: EvidenceOrigin;
  readonly source:
    | { readonly kind: 'file'; readonly found: FoundFile }
    /** An address that is not of Drive. */
    | { readonly kind: 'web'; readonly address: string };
  readonly traits: DocumentTraits;
  /** Where its digital signatures were looked for. */
  readonly signature?: SignatureRecord;
  /** The day on which the program first saw it. */
  readonly firstSeen: Day;
}
