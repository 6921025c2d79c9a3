import type { ScansRead } from '../../text/evidence';
import type { Linked } from '../../text/leftToDo';
import type { SignaturesRead } from '../../text/signatures';
import type { FindingLine, UnitFindings } from './api';

export interface LinkResult extends Linked {
  readonly workbookId: string;
  readonly open: readonly (Linked['open'][number] & { readonly unit: string | null })[];
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
export interface ReadScansResult extends ScansRead {
  readonly workbookId: string;
}

/** What "Đọc chữ ký số" did. */
export interface ReadSignaturesResult extends SignaturesRead {
  readonly workbookId: string;
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
