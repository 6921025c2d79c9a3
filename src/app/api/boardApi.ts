import type { ActionId } from '../../actions/words';
import type { Appraisal, Day, Measure, ReportingPeriod, Severity } from '../../core/model';
import type { SubmissionState } from '../../core/rows/submissionRecord';
import type { CellPlace, CellValue, PeriodRef, UnitProgress, UnitRef } from './pageApi';

// ── "Điều hành" ─────────────────────────────────────────────────────────────────────────────────────────────────

export interface Board {
  readonly url: string;
  readonly here: boolean;
  readonly period: PeriodRef;
  readonly unitDeadline: Day;
  /** How many handed in on time, how complete they are; a line each. */
  readonly punctuality: readonly string[];
  readonly daysLeft: number;
  readonly next: NextStep;
  readonly units: readonly BoardUnit[];
  /** The gravest first; rows without a value are counted in the units' progress. */
  readonly findings: readonly BoardFinding[];
  readonly findingCount: number;
  /** Criteria whose points are still open, the most first. */
  readonly open: readonly OpenCriterion[];
}

/** The board as the page gets it. */
export interface WatchedBoard extends Board {
  readonly watch: BoardWatch;
}

/** What runs by itself for the period, in words. */
export interface BoardWatch {
  readonly state: string;
  /** Somebody has to do something about it. */
  readonly warn: boolean;
  /** How many periods this account watches; those that it gave up. */
  readonly lines: readonly string[];
}

/** What the office does next with the period, and the action that does it. */
export interface NextStep {
  readonly code: 'create' | 'collect' | 'close' | 'appraise' | 'conclude' | 'report' | 'archive' | 'nothing';
  readonly action: ActionId | null;
  readonly text: string;
}

export interface BoardUnit extends UnitRef {
  readonly progress: UnitProgress;
  readonly errors: number;
  readonly warnings: number;
  /** Rows that wait to be appraised. */
  readonly waiting: number;
  readonly state: SubmissionState;
  readonly stateText: string;
  readonly late: boolean;
  /** On time or late, with the time; '' where nothing stands. */
  readonly handedIn: string;
}

export interface BoardFinding {
  readonly severity: Severity;
  readonly unit: string;
  readonly unitName: string;
  /** The criterion or common figure. */
  readonly about: string;
  readonly message: string;
  readonly place: CellPlace | null;
}

export interface OpenCriterion {
  readonly id: string;
  readonly title: string;
  readonly points: number;
  /** Rows that say nothing yet. */
  readonly missing: number;
}

/** The rows of one unit that can be decided on. */
export interface Queue {
  readonly unit: string;
  readonly name: string;
  readonly here: boolean;
  readonly rows: readonly QueueRow[];
}

export interface QueueRow {
  readonly criterion: string;
  readonly title: string;
  readonly work: string;
  /** What the row asks for. */
  readonly ask: string;
  readonly measure: Measure['kind'];
  /** The appraiser gives the points. */
  readonly manual: boolean;
  readonly status: string;
  readonly waiting: boolean;
  /** `0,5`, or `0 – 1` while it can move. */
  readonly claimed: string;
  readonly max: number;
  readonly entered: readonly { readonly label: string; readonly text: string }[];
  readonly documents: readonly QueueDocument[];
  readonly findings: readonly string[];
  readonly place: CellPlace;
  readonly appraisal: AppraisalCells;
}

export interface QueueDocument {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  readonly state: string;
  /** What is known of its digital signatures; null where they were not looked for. */
  readonly signature: string | null;
}

/** What the office's four cells of a row hold. */
export interface AppraisalCells {
  readonly verdict: CellValue;
  readonly figure: CellValue;
  readonly points: CellValue;
  readonly comment: CellValue;
}

export type Verdict = NonNullable<Appraisal['verdict']>;

export interface AppraiseOrder {
  readonly period: string;
  readonly unit: string;
  readonly criterion: string;
  readonly seen: AppraisalCells;
  readonly verdict: Verdict | null;
  /** As typed: `12,5`, `85%`, `Có`; '' for none. */
  readonly figure: string;
  readonly points: string;
  readonly comment: string;
}

// ── "Cập nhật kỳ" ───────────────────────────────────────────────────────────────────────────────────────────────

export interface UpdateView {
  readonly period: string;
  readonly url: string;
  /** False where the period workbook fits the control workbook already. */
  readonly needed: boolean;
  /** A change each, in words. */
  readonly lines: readonly string[];
  /** What only the owner of the workbook can put right. */
  readonly left: readonly string[];
}

export interface UpdateOrder {
  readonly period: string;
  /** The lines that the person agreed to. */
  readonly seen: readonly string[];
}

// ── "Tạo kỳ báo cáo" ────────────────────────────────────────────────────────────────────────────────────────────

/** As typed: a day that can't be read is ''. */
export type PeriodDraft = ReportingPeriod;

export interface CreateForm {
  /** What texts call the office that compiles. */
  readonly office: string;
  /** Lines of `Các kỳ` without a workbook; a date that can't be read is ''. */
  readonly drafts: readonly PeriodDraft[];
  readonly criteria: number;
  readonly units: readonly UnitRef[];
  /** Units of which no address is known: the office enters for them. */
  readonly withoutPeople: readonly string[];
}

/** What would be created; nothing is while there are problems. */
export interface CreatePreview {
  readonly problems: readonly string[];
  readonly title: string;
  readonly tabs: readonly string[];
  readonly rows: number;
  readonly figures: number;
  readonly units: number;
  readonly protections: number;
  readonly folders: number;
  /** A new line of `Các kỳ` is written. */
  readonly newLine: boolean;
}
