import type { FindingLine, UnitFindings } from './api';

export interface LinkResult {
  /** What texts call the office that compiles. */
  readonly office: string;
  readonly period: string;
  readonly workbookId: string;
  readonly url: string;
  /** Documents that count, files and web addresses; `added`: seen for the first time. */
  readonly documents: number;
  readonly added: number;
  /** Documents of which neither folder nor name tells the criterion. */
  readonly unassigned: number;
  /** In the bin, deleted, or not open to the office. */
  readonly unreadable: number;
  /** Links and files that this run did not come to ask for: the next one does. */
  readonly waiting: number;
  /** Links of rows that could not be opened (`asked`), or not asked for yet. `cell`: `1.I!M12`, null where it is gone. */
  readonly unreached: readonly {
    readonly unit: string;
    readonly cell: string | null;
    readonly address: string;
    readonly asked: boolean;
  }[];
  /** Folders that had been deleted and were made anew. */
  readonly remade: number;
  /** Names of units whose folder was lost while it was read; their rows were left alone. */
  readonly unread: readonly string[];
  /** Folders in which more may lie than Drive told. `folder`: its criterion or its name, null for the unit's own. */
  readonly unsettled: readonly {
    readonly unit: string;
    readonly folder: string | null;
    readonly url: string;
  }[];
  /** Addresses in `Đơn vị` that Google lets into no folder. */
  readonly refused: readonly string[];
  /** Folders that somebody else can see. */
  readonly open: readonly {
    readonly url: string;
    readonly unit: string | null;
    readonly who: readonly string[];
  }[];
}

/** What "Rà soát minh chứng" found, beside what linking did. */
export interface ExamineResult extends LinkResult {
  /** About documents only, the gravest first. */
  readonly findings: readonly FindingLine[];
  /** Units with something to mend, the most first. */
  readonly units: readonly UnitFindings[];
}

/** What "Đối chiếu niêm phong" found, beside what linking did. */
export interface SealResult extends LinkResult {
  /** The name of the unit that was asked for; null for all. */
  readonly unit: string | null;
  /** Units with a submission that stands. */
  readonly sealed: number;
  /** Every cell and file that is not as it was submitted. */
  readonly differences: readonly FindingLine[];
}

/** What "Đọc bản quét" did. */
export interface ReadScansResult {
  readonly period: string;
  readonly workbookId: string;
  readonly url: string;
  /** Scans of which something was recognised; nothing; of which Drive makes no text. */
  readonly read: number;
  readonly nothing: number;
  readonly failed: number;
  /** For the next run. */
  readonly left: number;
  /** Google let this run convert no more. */
  readonly stopped: boolean;
}

export interface ReadSignaturesResult {
  readonly period: string;
  readonly workbookId: string;
  readonly url: string;
  /** PDFs with signatures; with none; too large to be verified; of which Drive gives no content. */
  readonly signed: number;
  readonly unsigned: number;
  readonly unchecked: number;
  readonly failed: number;
  /** For the next run. */
  readonly left: number;
  /** Google gave this run no more. */
  readonly stopped: boolean;
}

export interface UploadRequest {
  readonly unit: string;
  readonly criterion: string;
  /** As on the person's device. */
  readonly name: string;
  readonly mimeType: string;
  /** The bytes in Base64. */
  readonly content: string;
  /** Chosen by the page, anew for every file and kept when it tries again: letters, digits and dashes, 8 to 64. */
  readonly uploadId: string;
}

export interface UploadResult {
  readonly fileId: string;
  readonly name: string;
  readonly url: string;
  readonly folderUrl: string;
  /** False where an earlier try had put the file there already. */
  readonly created: boolean;
}
