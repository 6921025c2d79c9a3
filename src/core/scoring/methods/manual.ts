import type { RowBounds, RowLedger } from '../../aggregation/rowBounds';
import { between, exactly, nothing } from '../../interval';
import type { Interval, Row } from '../../model';
import { clip } from '../clip';

/** The points that the appraiser entered for one row, as a fraction of `max`; without points all is possible. */
export function manual(
  { appraisal: { verdict, points } }: Row,
  { notApplicable }: RowBounds,
  max: number,
  ledger: RowLedger,
): Interval {
  if (ledger === 'self' || notApplicable === 'undecided') return between(0, 1);
  if (verdict === 'returned' || verdict === 'rejected') return nothing;
  return points === undefined ? between(0, 1) : exactly(clip(points / max));
}
