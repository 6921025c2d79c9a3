import type { RowLedger } from '../aggregation/rowBounds';
import type { StatedRow } from '../period/stateRows';
import type { ScoredItem } from '../scoring/convertScore';
import { scoreUnitRow } from './scoreUnitRow';

/** A row with what it would be worth by itself in both ledgers: many things are read off it, so it is worked out once. */
export interface ScoredRow extends StatedRow {
  readonly own: Readonly<Record<RowLedger, ScoredItem>>;
}

export const scoreRows = (stated: readonly StatedRow[]): readonly ScoredRow[] =>
  stated.map(({ row, criterion, state }) => ({
    row,
    criterion,
    state,
    own: {
      self: scoreUnitRow(criterion, row, state, 'self'),
      appraised: scoreUnitRow(criterion, row, state, 'appraised'),
    },
  }));
