import { ownFigure } from '../aggregation/rowBounds';
import type { Criterion, Row } from '../model';
import type { UsedFigure } from '../rows/figureLookup';
import type { RowState } from '../rows/rowState';

/** The one thing to do next on a row whose points are open; its words stand in `text/`. */
export type NextStep =
  | 'mend' // returned or refused: mend it as the appraiser says
  | 'fix' // it has errors
  | 'enterFigures' // it waits for common figures
  | 'decide' // not applicable is claimed: the office decides
  | 'givePoints' // the appraiser enters the points
  | 'report' // explained without a figure: report one if there is any
  | 'complete' // half entered
  | 'enter';

export interface Todo {
  readonly next: NextStep;
  /** Names of the common figures that the row waits for. */
  readonly figures: readonly string[];
}

export function nextStep(criterion: Criterion, row: Row, state: RowState, used: readonly UsedFigure[]): Todo {
  const waitsFor = used.filter(({ value }) => value === undefined).map(({ name }) => name);
  const next = stepOf(criterion, row, state, waitsFor.length > 0);
  return { next, figures: next === 'enterFigures' ? waitsFor : [] };
}

function stepOf(criterion: Criterion, row: Row, state: RowState, waits: boolean): NextStep {
  if (state === 'returned') return 'mend';
  if (state === 'invalid') return 'fix';
  if (state === 'notApplicable') return 'decide';
  if (ownFigure(criterion, row) !== undefined) return 'givePoints';
  if (waits) return 'enterFigures';
  if (state === 'explained') return 'report';
  return state === 'incomplete' ? 'complete' : 'enter';
}
