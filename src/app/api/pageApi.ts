import type { Day, Severity } from '../../core/model';
import type { PeriodState } from '../../core/periodState';
import type { SubmissionHint, SubmissionState } from '../../core/rows/submissionRecord';
import type { UploadRequest } from './evidenceApi';

/** What a cell holds; null: nothing. */
export type CellValue = string | number | boolean | null;

export interface UnitRef {
  readonly id: string;
  readonly name: string;
}

export interface PeriodRef {
  readonly id: string;
  readonly name: string;
  readonly state: PeriodState;
}

/** Where a click goes. */
export interface CellPlace {
  readonly sheetId: number;
  readonly tab: string;
  /** `H12` */
  readonly cell: string;
}

/** What the person before the screen may do: the office everything, a unit its own rows, a reader nothing. */
export type Caller = 'operator' | 'unit' | 'reader';

/** How things stand, and what to do next. */
export interface Standing {
  readonly tone: 'good' | 'warn' | 'bad' | 'plain';
  readonly title: string;
  readonly next: string;
}

// ── "Việc của tôi" ──────────────────────────────────────────────────────────────────────────────────────────────

export interface MyWork {
  readonly url: string;
  /** The workbook before the person is this period's: a click can select a cell; elsewhere it opens a link. */
  readonly here: boolean;
  /** The page may write for the person; otherwise it leads to the cells. */
  readonly acts: boolean;
  /** What texts call the office that compiles. */
  readonly office: string;
  readonly period: PeriodRef;
  readonly today: Day;
  readonly caller: Caller;
  /** Units whose rows the person may fill. */
  readonly mine: readonly UnitRef[];
  readonly units: readonly UnitRef[];
  readonly standing: Standing;
  /** Bytes of the largest file that can be uploaded. */
  readonly uploadLimit: number;
  /** The one that was asked for, or the person's only one; null where it must be chosen first. */
  readonly unit: UnitWork | null;
}

export interface UnitWork extends UnitRef {
  /** Whether the person may fill its rows now. */
  readonly mayEdit: boolean;
  /** Whether its own people may: the period is open, or the office made an exception. */
  readonly open: boolean;
  readonly deadline: Day;
  /** Negative: so many days ago. */
  readonly daysLeft: number;
  readonly progress: UnitProgress;
  readonly submission: SubmissionView;
  /** What it is asked for, in the order of the catalogue. */
  readonly criteria: readonly { readonly id: string; readonly title: string }[];
  /** What is missing or wrong, the most points first. */
  readonly todos: readonly Todo[];
}

export interface UnitProgress {
  readonly assigned: number;
  readonly entered: number;
  readonly valid: number;
  readonly explained: number;
  readonly notApplicable: number;
  /** Share of the points that are certain, and that are still possible: 0…1. */
  readonly rate: { readonly low: number; readonly high: number };
}

export interface SubmissionView extends CellPlace {
  /** The cell with the address of the unit's folder for evidence. */
  readonly folder: CellPlace;
  /** What stands in the cell "Nộp", for writing it only where it still does. */
  readonly tick: CellValue;
  readonly ticked: boolean;
  readonly state: SubmissionState;
  /** Symbol and word. */
  readonly stateText: string;
  readonly late: boolean;
  /** Why the tick, or its removal, does not count; null where it does. */
  readonly hint: SubmissionHint['code'] | null;
  /** What was decided and why, and what to do next; '' where there is nothing to say. */
  readonly answer: string;
  /** The program has seen the tick as it stands now. */
  readonly recorded: boolean;
  /** Rows and figures that stop it. */
  readonly blockers: number;
}

export interface Todo extends CellPlace {
  /** `1.I.5@a-ngo`, or of a common figure `cbcc@a-ngo`. */
  readonly key: string;
  readonly criterion: string | null;
  readonly title: string;
  readonly severity: Severity;
  /** Symbol and word. */
  readonly status: string;
  /** What is wrong and what to do, a sentence each. */
  readonly messages: readonly string[];
  /** Points that hang on it. */
  readonly points: number;
  /** The appraiser gave it back to be mended; a row that was rejected is not. */
  readonly returned: boolean;
  /** It stops the submission. */
  readonly blocks: boolean;
  /** What "Không áp dụng" and "Giải trình" hold; null where the row has no such cells. */
  readonly claim: Claim | null;
}

export interface Claim {
  readonly notApplicable: CellValue;
  readonly explanation: CellValue;
  /** The first says yes, as a tick or as a word. */
  readonly claimed: boolean;
}

export interface ClaimOrder {
  readonly period: string;
  readonly unit: string;
  readonly criterion: string;
  readonly seen: Omit<Claim, 'claimed'>;
  readonly notApplicable: boolean;
  readonly reason: string;
}

export interface SubmitOrder {
  readonly period: string;
  readonly unit: string;
  readonly seen: CellValue;
  readonly submit: boolean;
}

/** What a page says of whom and what it wants to see; without a period the one before the person, or the last. */
export interface WorkQuery {
  readonly period?: string | undefined;
  readonly unit?: string | undefined;
}

export interface QueueQuery {
  readonly period: string;
  readonly unit: string;
}

export interface UploadOrder extends UploadRequest {
  readonly period: string;
}

/** Whether the machine columns tell of it already, or only after the next look at the workbook. */
export interface Recorded {
  readonly written: boolean;
  readonly recorded: boolean;
}
