import { ownFigure } from '../aggregation/rowBounds';
import type { Criterion, Row } from '../model';
import { cellUse, valueColumns } from '../parse/parseEntry';

/** What a row looks like now: computed, never typed. Submission states belong to the unit, not to the row. */
export type RowState =
  | 'empty'
  | 'incomplete'
  | 'invalid'
  | 'ready'
  | 'explained'
  | 'notApplicable'
  | 'coveredByOther'
  | 'returned'
  | 'accepted';

/** `rows`: all rows of the same criterion, this one among them. */
export function rowState(criterion: Criterion, row: Row, rows: readonly Row[]): RowState {
  const { verdict } = row.appraisal;
  if (verdict === 'returned' || verdict === 'rejected') return 'returned';
  if (row.invalid) return 'invalid';
  if (row.defaultNotApplicable || isClaimedAway(row)) return 'notApplicable';
  if (verdict !== undefined) return 'accepted';
  if (ownFigure(criterion, row) !== undefined) return 'ready';
  if (criterion.aggregation === 'any' && rows.some((other) => !other.invalid && other.entry.yesNo === true)) {
    return 'coveredByOther';
  }
  if (row.entry.explanation !== undefined) return 'explained';
  return hasValue(criterion, row) ? 'incomplete' : 'empty';
}

/** Not applicable, whether somebody has agreed yet or not; a corrected row has a figure after all. */
const isClaimedAway = ({ entry, appraisal }: Row): boolean =>
  entry.notApplicable === true && appraisal.verdict !== 'corrected';

/** Did the unit itself enter a value in this row? Common figures don't count: they were entered elsewhere. */
const hasValue = ({ measure }: Criterion, { entry }: Row): boolean =>
  valueColumns.some((column) => entry[column] !== undefined && cellUse(measure, column) === 'typed');
