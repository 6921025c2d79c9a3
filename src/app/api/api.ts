import type { ErrorCode } from '../../core/appError';
import type { ScaleChange } from '../../core/catalogue/compareScale';
import type { Explanation } from '../../core/explain/model';
import type { Params, Severity } from '../../core/model';
import type { PermissionDrift } from '../../core/permissions/drift';
import type { PeriodState } from '../../core/periodState';
import type { UpdatePlan } from '../../core/period/planUpdate';
import type { Summary } from '../../core/summary/model';
import type { WhatIf } from '../../core/trial/whatIf';
import type { IssueCode } from '../../core/findings/findings';

/** What an action answers to whoever called it: a menu, a screen, a command on this machine. */
export type Answer<T> =
  | { readonly ok: true; readonly message: string; readonly result: T }
  | { readonly ok: false; readonly code: ErrorCode | 'bug'; readonly message: string };

export interface SeedResult {
  readonly criteria: number;
  readonly units: number;
}

/** What bringing an older control workbook up changed. */
export interface ControlUpdateResult {
  /** False where it lacked nothing. */
  readonly needed: boolean;
  readonly from: number;
  readonly to: number;
  /** The same in words, a change each. */
  readonly lines: readonly string[];
}

export interface CreateResult {
  readonly period: string;
  readonly workbookId: string;
  readonly url: string;
  /** False where the period had its workbook before. */
  readonly created: boolean;
  readonly rows: number;
  /** Addresses in `Đơn vị` that Google lets into no folder. */
  readonly refused: readonly string[];
}

/** One line of `findings.json`. */
export interface FindingLine {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly unit: string | null;
  readonly criterion: string | null;
  readonly figure: string | null;
  /** `1.I!H12`; null where the row is gone. */
  readonly cell: string | null;
  readonly message: string;
  readonly params: Params;
}

export interface CompileResult {
  readonly workbookId: string;
  readonly url: string;
  readonly summary: Summary;
  readonly findings: readonly FindingLine[];
}

export interface ExplainResult {
  readonly explanation: Explanation;
  /** The same in words, line by line. */
  readonly text: string;
}

export type WhatIfResult = WhatIf;

export interface ConfirmResult {
  readonly period: string;
  readonly by: string;
  readonly at: string;
  /** How the scale differs from the delivered one. */
  readonly changes: readonly ScaleChange[];
}

export interface UnitFindings {
  readonly unit: string;
  readonly name: string;
  readonly errors: number;
  readonly warnings: number;
}

export interface CheckResult {
  readonly period: string;
  readonly workbookId: string;
  readonly url: string;
  /** The name of the unit that was asked for; null for all. */
  readonly unit: string | null;
  readonly findings: readonly FindingLine[];
  /** Units with something to mend, the most first. */
  readonly units: readonly UnitFindings[];
}

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
  /** Links that this run did not come to ask for: the next one does. */
  readonly waiting: number;
  /** Folders that had been deleted and were made anew. */
  readonly remade: number;
  /** Names of units whose folder was lost while it was read; their rows were left alone. */
  readonly unread: readonly string[];
  /** Addresses in `Đơn vị` that Google lets into no folder. */
  readonly refused: readonly string[];
  /** Folders that somebody else can see. */
  readonly open: readonly {
    readonly url: string;
    readonly unit: string | null;
    readonly who: readonly string[];
  }[];
}

/** What "Khám minh chứng" found, beside what linking did. */
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

/** One thing about permissions that is not as declared. */
export interface PermissionLine {
  readonly code: PermissionDrift['code'];
  /** Null where it is about the sharing of the whole workbook. */
  readonly tab: string | null;
  readonly message: string;
  /** Whether "Sửa phân quyền" puts it right. */
  readonly repairable: boolean;
}

interface PermissionTarget {
  readonly period: string;
  readonly state: PeriodState;
  readonly workbookId: string;
  readonly url: string;
}

export interface ReviewResult extends PermissionTarget {
  readonly lines: readonly PermissionLine[];
}

export interface RepairResult extends PermissionTarget {
  readonly repaired: readonly PermissionLine[];
  readonly left: readonly PermissionLine[];
}

export interface MoveResult {
  readonly period: string;
  readonly workbookId: string;
  readonly url: string;
  /** Where the period stood; as `to` where it had moved before. */
  readonly from: PeriodState;
  readonly to: PeriodState;
  /** At the closing: names of the units of which nothing stands. */
  readonly notSubmitted: readonly string[];
  /** What is left to do by hand about permissions. */
  readonly left: readonly PermissionLine[];
}

/** What an update of an open period changes; of a review: would change. */
export interface UpdateResult extends PermissionTarget {
  /** False where the period workbook fits the control workbook already. */
  readonly needed: boolean;
  readonly plan: UpdatePlan;
  /** Cells of the program, and validations of entry cells, that are not as they should be. */
  readonly rewrittenCells: number;
  readonly redressedCells: number;
  readonly permissions: readonly PermissionLine[];
  /** What only the owner of the workbook can put right. */
  readonly left: readonly PermissionLine[];
  /** The same in words, a change each. */
  readonly lines: readonly string[];
}
