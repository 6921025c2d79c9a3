import type { Appraisal, Criterion, Entry, Interval, Unit } from '../model';
import type { UsedFigure } from '../rows/figureLookup';
import type { RowState } from '../rows/rowState';
import type { ScoreFlag } from '../scoring/scoreCriterion';
import type { CommuneRank, CriterionLine, DifferenceReason, UnitLine } from '../summary/model';
import type { Todo } from '../summary/nextStep';
import type { Overclaim } from '../summary/overclaims';

/** Where points come from, as data: the words stand in `text/explain.ts`. */
export type Explanation = CriterionExplanation | UnitExplanation;

/** One row behind a score. */
export interface RowExplanation {
  readonly criterion: Pick<Criterion, 'id' | 'title' | 'measure' | 'weight' | 'source'>;
  readonly unit: Pick<Unit, 'id' | 'name'>;
  readonly state: RowState;
  readonly entry: Entry;
  readonly appraisal: Appraisal;
  /** Common figures that its numbers are made of. */
  readonly figures: readonly UsedFigure[];
  /** Its own figure in the self ledger; absent where the row takes no part. `high: null`: nothing limits it. */
  readonly own?: { readonly low: number; readonly high: number | null };
  /** Its share of what the criterion is counted by: a denominator of a sum; `guessed` where it is an estimate. */
  readonly weight?: { readonly value: number; readonly guessed: boolean };
  /** What the row would be worth by itself, in both ledgers; absent where it takes no part. */
  readonly points?: { readonly self: Interval; readonly appraised: Interval };
  /** Names of the files that were found for it; absent where there is none. */
  readonly documents?: readonly string[];
  /** Points of the district that are open on it, and what to do. */
  readonly open?: Todo & { readonly points: number };
}

export interface LedgerScore {
  readonly figure?: CriterionLine['figure'];
  readonly score: Interval;
  readonly flags: readonly ScoreFlag[];
}

export interface CriterionExplanation {
  readonly kind: 'criterion';
  readonly criterion: Criterion;
  readonly ledgers: Readonly<Record<'self' | 'appraised' | 'province', LedgerScore>>;
  readonly reasons: readonly DifferenceReason[];
  readonly rows: readonly RowExplanation[];
}

export interface UnitExplanation {
  readonly kind: 'unit';
  readonly unit: Pick<Unit, 'id' | 'name'>;
  readonly self: UnitLine;
  readonly appraised: UnitLine;
  readonly overclaim?: Overclaim;
  /** Of a commune only. */
  readonly rank?: CommuneRank;
  readonly rows: readonly RowExplanation[];
}
