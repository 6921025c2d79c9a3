import type { EvidenceIssueCode, WorkbookCode } from '../findings/findings';
import type { Appraisal, Catalogue, Day, EvidenceKind, Issue, Office, ReportingPeriod } from '../model';
import type { EntryCells } from '../parse/parseEntry';
import type { RawCell } from '../parse/rawCell';
import type { Assignment } from '../keys';
import type { IndexedFile, KeptSnapshot, SignedSheet } from './keptSnapshot';
import type { SubmissionRecord, SubmissionVerdict } from './submissionRecord';

/** A period workbook as read: cells by criterion, unit and column, nothing interpreted yet. */
export interface RawPeriod {
  readonly period: ReportingPeriod;
  /** Who compiles. */
  readonly office: Office;
  readonly catalogue: Catalogue;
  /** The rows that were created. */
  readonly assigned: readonly Assignment[];
  /** Keys of rows and common figures that were asked for once: they stay in the workbook, and are not read. */
  readonly former: ReadonlySet<string>;
  readonly rows: readonly RawRow[];
  readonly figures: readonly RawFigure[];
  /** Criterion id → the points that the province recognised, as typed. */
  readonly province: ReadonlyMap<string, RawCell>;
  /** By unit: its line in `Nộp báo cáo`. */
  readonly submissions: ReadonlyMap<string, RawSubmission>;
  /** What was kept at each submission, oldest first. */
  readonly snapshots: readonly KeptSnapshot[];
  /** What was odd about the workbook itself while it was read. */
  readonly found?: readonly Issue<WorkbookCode>[];
  /** Keys of the rows to which documents stand in `Minh chứng`. */
  readonly documented?: ReadonlySet<string>;
  /** A unit's files of evidence that can be opened, as the index has them. */
  readonly filesOf?: (unit: string) => readonly IndexedFile[];
  /** The sheets that a unit signed. */
  readonly signedSheets?: (unit: string) => readonly SignedSheet[];
  /** Of what a row is asked for month by month or quarter by quarter: what is over and not in the index. */
  readonly absentPapers?: (row: Assignment, today: Day) => AbsentPapers | undefined;
  /** What the last look at the files found: it stands until the next one. */
  readonly examined?: readonly Issue<EvidenceIssueCode>[];
  /** What the control workbook says; absent where it was not looked at. */
  readonly facts?: PeriodFacts;
}

export interface AbsentPapers {
  readonly kind: EvidenceKind;
  readonly frequency: 'monthly' | 'quarterly';
  /** `yyyy-MM`, `yyyy-Q1`. */
  readonly absent: readonly string[];
  /** How many months or quarters of the period are over. */
  readonly total: number;
}

/** What a check wants to know of the control workbook; what is absent is not judged. */
export interface PeriodFacts {
  /** Unit id → addresses of its people. */
  readonly people?: ReadonlyMap<string, readonly string[]>;
  /** Unit id → ids of the units that appraise it. */
  readonly appraisers?: ReadonlyMap<string, readonly string[]>;
  /** The office has confirmed the points of `Thang điểm`. */
  readonly scaleConfirmed?: boolean;
  /** The control workbook was made by an older program: its format, and the one that is written now. */
  readonly controlOlder?: { readonly format: number; readonly current: number };
}

/** What stands in a unit's line, and what the program remembers of it. */
export interface RawSubmission {
  readonly tick: RawCell;
  readonly decision: RawCell;
  /** Absent where nothing was chosen, or what was typed is no choice. */
  readonly verdict?: SubmissionVerdict;
  /** The office's words to the unit. */
  readonly reply: string;
  readonly extendedTo: RawCell;
  /** As the last look at the control workbook had it: nobody else appraises this unit. */
  readonly selfAppraised: boolean;
  readonly record?: SubmissionRecord;
  /** Something was remembered and can't be read any more. */
  readonly memoryLost: boolean;
}

export interface RawRow extends Assignment {
  readonly cells: EntryCells;
  readonly appraisal: RawAppraisal;
  /** The row's own figure in the previous period, as it was entered. */
  readonly previous?: number;
}

export interface RawAppraisal {
  readonly verdict?: NonNullable<Appraisal['verdict']>;
  /** What stands in place of a verdict and is none. */
  readonly unknownVerdict?: string;
  readonly figure: RawCell;
  readonly points: RawCell;
  readonly comment: RawCell;
}

export interface RawFigure {
  readonly figure: string;
  readonly unit: string;
  readonly cell: RawCell;
  /** What the unit wrote beside the value. */
  readonly note: RawCell;
  /** What the program noted when it first counted the figure. */
  readonly first?: RawCell;
}
