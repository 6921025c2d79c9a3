import { groupBy } from '../groupBy';
import type { Catalogue, Criterion, Row } from '../model';
import { rowState, type RowState } from './rowState';

export interface StatedRow {
  readonly row: Row;
  readonly criterion: Criterion;
  readonly state: RowState;
}

/** Every row with its criterion and its state, in the order of the catalogue. */
export function stateRows(
  catalogue: Pick<Catalogue, 'criteria'>,
  rows: readonly Row[],
): readonly StatedRow[] {
  const byCriterion = groupBy(rows, (row) => row.criterion);
  return catalogue.criteria.flatMap((criterion) => {
    const siblings = byCriterion.get(criterion.id) ?? [];
    return siblings.map((row) => ({ row, criterion, state: rowState(criterion, row, siblings) }));
  });
}
