import type { CellPlace, PeriodRef, UnitRef } from './pageApi';

// ── "Giải thích điểm" ───────────────────────────────────────────────────────────────────────────────────────────────

export interface ExplainQuery {
  readonly period?: string | undefined;
  /** A criterion's code, or a unit's id or name; without it the page only learns what there is to ask for. */
  readonly what?: string | undefined;
}

export interface ExplainView {
  readonly url: string;
  /** A click can select a cell in the workbook before the person. */
  readonly here: boolean;
  readonly period: PeriodRef;
  readonly criteria: readonly { readonly id: string; readonly title: string }[];
  readonly units: readonly UnitRef[];
  readonly explained: Explained | null;
}

/** Where points come from, in words. */
export interface Explained {
  readonly title: string;
  readonly intro: string;
  /** Rules and sources, or of a unit its totals. */
  readonly facts: readonly Labelled[];
  /** What came of it, ledger by ledger. */
  readonly results: readonly Labelled[];
  readonly lists: readonly ExplainedList[];
}

export interface Labelled {
  readonly label: string;
  readonly text: string;
}

export interface ExplainedList {
  readonly title: string;
  readonly rows: readonly ExplainedRow[];
}

interface ExplainedRow {
  readonly about: string;
  readonly text: string;
  /** Null where its row is gone. */
  readonly place: CellPlace | null;
}

// ── "Thử điểm…" ─────────────────────────────────────────────────────────────────────────────────────────────────────

export interface TrialQuery {
  readonly period?: string | undefined;
  /** As `1.I.5 Xã Hồng Hạ = Có; 2.I.8 = 12`; '' tries nothing. */
  readonly changes: string;
}

/** Before and after, per scale and ledger; criteria of which a score moved. */
export interface TrialView {
  readonly url: string;
  readonly period: string;
  readonly ledgers: readonly { readonly name: string; readonly scales: readonly TrialLine[] }[];
  readonly moved: readonly TrialLine[];
}

export interface TrialLine {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}
