import type { Catalogue, FigureEntry, Interval, Issue, ReportingPeriod, Row, Unit } from '../model';
import type { RowLedger } from '../aggregation/rowBounds';
import type { RowState } from '../rows/rowState';
import type { Moment, SubmissionState } from '../rows/submissionRecord';
import type { OfficialScore } from '../scoring/convertScore';
import type { ScoreFlag } from '../scoring/scoreCriterion';
import type { Todo } from './nextStep';
import type { Overclaim } from './overclaims';

/** All that a period workbook says, as read and checked. */
export interface PeriodData {
  readonly period: ReportingPeriod;
  /** The workbook's own copy, not what was delivered. */
  readonly catalogue: Catalogue;
  readonly rows: readonly Row[];
  readonly figures: readonly FigureEntry[];
  /** Criterion id → points that the province recognised. */
  readonly province: ReadonlyMap<string, number>;
  /** Unit id → what stands of its submission. */
  readonly submissions: ReadonlyMap<string, StandingSubmission>;
  readonly issues: readonly Issue[];
}

export interface StandingSubmission {
  readonly state: SubmissionState;
  /** Absent where nothing stands. */
  readonly since?: Moment;
  readonly late: boolean;
}

export interface RowCounts {
  readonly assigned: number;
  /** Something was entered, right or wrong. */
  readonly entered: number;
  /** Entered, complete and without errors. */
  readonly valid: number;
  /** No figure, but a reason; or another lead has reported. */
  readonly explained: number;
  readonly notApplicable: number;
}

/** How much of a ledger somebody has said: nothing known is not nothing earned. */
export interface Known {
  /** Self: rows that say something; appraised: rows with a verdict; province: criteria with points. */
  readonly done: number;
  /** Self: rows assigned; appraised: those with a verdict and those that wait for one; province: criteria. */
  readonly of: number;
}

export interface LevelledScore extends OfficialScore {
  readonly id: string;
  readonly name: string;
}

/** A part of a ledger, with how much of it is known. */
export interface KnownScore extends LevelledScore {
  readonly known: Known;
}

export interface ScaleLine extends KnownScore {
  /** Names of the levels at both ends; absent where the scale has none. */
  readonly level?: { readonly low: string; readonly high: string };
}

export interface CriterionLine {
  readonly id: string;
  /** The district's figure; `high: null` where nothing limits it; absent where no row takes part. */
  readonly figure?: { readonly low: number; readonly high: number | null };
  readonly score: Interval;
  readonly max: number;
  readonly excluded: Interval;
  readonly rows: RowCounts;
  readonly known: Known;
  readonly flags: readonly ScoreFlag[];
}

export interface UnitLine extends LevelledScore {
  readonly rows: RowCounts & {
    readonly withEvidence: number;
    readonly accepted: number;
    readonly decided: number;
  };
}

export interface Ledger {
  readonly scales: readonly ScaleLine[];
  readonly groups: readonly KnownScore[];
  readonly criteria: readonly CriterionLine[];
  /** Empty in the province's ledger: it recognises criteria, not units. */
  readonly units: readonly UnitLine[];
}

/** What one ledger says of a commune's place. */
export interface LedgerPlace {
  /** The best and the worst place still possible; absent while that is every place. */
  readonly rank?: Interval;
  readonly rate: Interval;
  readonly converted: Interval;
}

export interface CommuneRank {
  readonly id: string;
  readonly name: string;
  /** Where it stands in the list today, 1 … n. */
  readonly position: number;
  /** As the ledger that the list follows has it. */
  readonly rank?: Interval;
  readonly rate: Interval;
  readonly converted: Interval;
  readonly self: LedgerPlace;
  readonly appraised: LedgerPlace;
  /** Rows of it that somebody decided on. */
  readonly decided: number;
  /** Share of its entered rows that have evidence, 0…1. */
  readonly evidenceCoverage: number;
  /** "Tạm tính": another commune's interval overlaps. */
  readonly provisional: boolean;
  readonly submittedAt?: string;
  /** What put it behind the one before it, where their rates are the same. */
  readonly tieBreak?: TieBreak;
  /** Open rows of which one alone could carry it past the one before it. */
  readonly pending: readonly PendingDecision[];
}

export type TieBreak = 'evidence' | 'submission' | 'name';

export interface PendingDecision extends Todo {
  readonly criterion: string;
}

export interface OpenPoint extends Todo {
  readonly unit: string;
  readonly criterion: string;
  /** Points of the district that hang on this row. */
  readonly points: number;
  readonly state: RowState;
}

/** Why a ledger says other points than the one before it. */
export type DifferenceCode =
  | 'notAppraised' // rows that nobody has decided on: their points are not certain yet
  | 'returned'
  | 'rejected'
  | 'lowered' // corrected below the claim
  | 'raised' // corrected above it
  | 'pointsGiven' // an appraiser entered the points of a criterion that has no rule
  | 'provincePending' // the province has not published
  | 'provinceLower'
  | 'provinceHigher';

export interface DifferenceReason {
  readonly code: DifferenceCode;
  /** How many rows (or, of the province, criteria) it is about. */
  readonly count: number;
}

export interface LedgerDifference {
  readonly criterion: string;
  /** The appraised ledger less the self ledger, of what is certain. */
  readonly appraised: number;
  /** The province's less the appraised one; absent until it is published. */
  readonly province?: number;
  readonly reasons: readonly DifferenceReason[];
}

export interface Summary {
  readonly period: ReportingPeriod;
  readonly ledgers: { readonly self: Ledger; readonly appraised: Ledger; readonly province: Ledger };
  readonly communes: readonly CommuneRank[];
  /** The ledger that the list of communes follows: the appraised one once nothing of theirs waits for a verdict. */
  readonly communesBy: RowLedger;
  /** What is still open, the most first. */
  readonly openPoints: readonly OpenPoint[];
  readonly overclaims: readonly Overclaim[];
  /** Why the three ledgers differ, criterion by criterion. */
  readonly differences: readonly LedgerDifference[];
}

/** The group whose members are ranked. */
export const rankedGroup = 'communes';

export const membersOf = (units: readonly Unit[], group: string): readonly Unit[] =>
  units.filter((unit) => unit.groups.includes(group));
