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

/** Who keeps a period running by itself from now on. */
export interface TakeOverResult {
  readonly period: string;
  /** Who did so before; null where nobody is remembered, or where it was this account. */
  readonly from: string | null;
  readonly wasMine: boolean;
  /** Who owns the workbook, where that is another account. */
  readonly owner: string | null;
}

/** Whose rights in workbook and folders of a period were taken away. */
export interface EndAccessResult {
  readonly period: string;
  readonly taken: readonly string[];
  /** Where Google refused, a line each. */
  readonly left: readonly string[];
}

/** The version of the program, and the formats of the workbooks that it makes. */
export interface AboutResult {
  readonly version: string;
  readonly control: number;
  readonly period: number;
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
  /** The file in which a result was kept; null where none was. */
  readonly kept: { readonly number: number; readonly seal: string; readonly url: string } | null;
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
