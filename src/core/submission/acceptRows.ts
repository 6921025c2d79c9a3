import type { Catalogue, Row } from '../model';
import { rowKey } from '../keys';
import { stateRows } from '../rows/stateRows';

/**
 * The rows of an accepted submission: one without a verdict of its own counts as accepted, if it claims something, a
 * figure or that it does not apply. Nothing is written for it; whoever sees the row sees how it counts.
 */
export function acceptRows(
  catalogue: Pick<Catalogue, 'criteria'>,
  rows: readonly Row[],
  isCovered: (row: Row) => boolean,
): readonly Row[] {
  const claims = new Set(
    stateRows(catalogue, rows)
      .filter(({ state }) => state === 'ready' || state === 'notApplicable')
      .map(({ row }) => rowKey(row)),
  );
  return rows.map((row) =>
    row.appraisal.verdict === undefined &&
    !row.defaultNotApplicable &&
    claims.has(rowKey(row)) &&
    isCovered(row)
      ? { ...row, appraisal: { ...row.appraisal, verdict: 'accepted' as const, bySubmission: true as const } }
      : row,
  );
}
