import type { Appraisal, Catalogue, ReportingPeriod } from '../model';
import type { EntryCells } from '../parse/parseEntry';
import type { RawCell } from '../parse/rawCell';
import type { Assignment } from './assign';

/** A period workbook as read: cells by criterion, unit and column, nothing interpreted yet. */
export interface RawPeriod {
  readonly period: ReportingPeriod;
  readonly catalogue: Catalogue;
  /** The rows that were created. */
  readonly assigned: readonly Assignment[];
  readonly rows: readonly RawRow[];
  readonly figures: readonly RawFigure[];
  /** Criterion id → the points that the province recognised, as typed. */
  readonly province: ReadonlyMap<string, RawCell>;
  readonly submissions: ReadonlyMap<string, string>;
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
}
