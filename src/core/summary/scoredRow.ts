import type { RowLedger } from '../aggregation/rowBounds';
import { groupBy } from '../groupBy';
import type { StatedRow } from '../rows/stateRows';
import type { ScoredItem } from '../scoring/convertScore';
import { scoreUnitRow } from './scoreUnitRow';

/** A row with what it would be worth by itself in both ledgers: many things are read off it, so it is worked out once. */
export interface ScoredRow extends StatedRow {
  readonly own: Readonly<Record<RowLedger, ScoredItem>>;
}

/** The rows as the parts of a summary ask for them; the order is that of the catalogue. */
export interface ScoredRows {
  ofCriterion(id: string): readonly ScoredRow[];
  ofUnit(id: string): readonly ScoredRow[];
}

export function scoreRows(stated: readonly StatedRow[]): ScoredRows {
  const scored = stated.map(({ row, criterion, state }): ScoredRow => ({
    row,
    criterion,
    state,
    own: {
      self: scoreUnitRow(criterion, row, state, 'self'),
      appraised: scoreUnitRow(criterion, row, state, 'appraised'),
    },
  }));
  const byCriterion = groupBy(scored, ({ row }) => row.criterion);
  const byUnit = groupBy(scored, ({ row }) => row.unit);
  return {
    ofCriterion: (id) => byCriterion.get(id) ?? [],
    ofUnit: (id) => byUnit.get(id) ?? [],
  };
}
