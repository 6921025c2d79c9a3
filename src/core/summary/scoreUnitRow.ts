import { rowBounds, type RowLedger } from '../aggregation/rowBounds';
import { between, exactly, mapInterval, nothing } from '../interval';
import type { Criterion, Row } from '../model';
import type { RowState } from '../rows/rowState';
import type { ScoredItem } from '../scoring/convertScore';
import { manual } from '../scoring/methods/manual';
import { scoreFigure } from '../scoring/scoreFigure';

/** What a unit's own row would be worth if the criterion were its alone: the basis of progress and of the ranking. */
export function scoreUnitRow(criterion: Criterion, row: Row, state: RowState, ledger: RowLedger): ScoredItem {
  const { max, excluded, scoring } = criterion.weight;
  const bounds = rowBounds(criterion, row, ledger);
  const { own, denominator, notApplicable } = bounds;
  const leaves =
    excluded !== undefined || notApplicable === 'yes' || state === 'coveredByOther' || denominator === 0;
  if (leaves) return { max, score: nothing, excluded: exactly(max) };
  const fraction = scoring.method === 'manual' ? manual(row, bounds, max, ledger) : scoreFigure(own, scoring);
  return {
    max,
    score: mapInterval(fraction, (value) => value * max),
    excluded: between(0, notApplicable === 'undecided' ? max : 0),
  };
}
