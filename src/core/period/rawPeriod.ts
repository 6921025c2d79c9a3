import type { Appraisal, Catalogue, ReportingPeriod } from '../model';
import type { EntryCells } from '../parse/parseEntry';
import type { RawCell } from '../parse/rawCell';
import type { Assignment } from './assign';
import type { KeptSnapshot } from './snapshot';
import type { SubmissionRecord, SubmissionVerdict } from './submissionRecord';

/** A period workbook as read: cells by criterion, unit and column, nothing interpreted yet. */
export interface RawPeriod {
  readonly period: ReportingPeriod;
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
}

/** What stands in a unit's line, and what the program remembers of it. */
export interface RawSubmission {
  readonly tick: RawCell;
  readonly decision: RawCell;
  /** Absent where nothing was chosen, or what was typed is no choice. */
  readonly verdict?: SubmissionVerdict;
  /** VH-TT's words to the unit. */
  readonly reply: string;
  readonly extendedTo: RawCell;
  readonly record?: SubmissionRecord;
  /** Something was remembered and can't be read any more. */
  readonly memoryLost: boolean;
}

export interface RawRow extends Assignment {
  readonly cells: EntryCells;
  readonly appraisal: RawAppraisal;
}

export interface RawAppraisal {
  readonly verdict?: NonNullable<Appraisal['verdict']>;
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
}
