import type { Unit } from '../model';
import type { ScoredRow, ScoredRows } from './scoredRow';

/** How much more a unit claimed than was recognised, over its rows that have been decided on. */
export interface Overclaim {
  readonly unit: string;
  /** Rows that were decided on and have a claim to compare with. */
  readonly rows: number;
  /** Points of these rows as claimed. */
  readonly claimed: number;
  /** What of them was not recognised; a row that was raised makes up for none. */
  readonly refused: number;
  /** refused / claimed, 0…1; 0 where nothing was claimed. */
  readonly rate: number;
}

export function overclaims(units: readonly Unit[], rows: ScoredRows): readonly Overclaim[] {
  return units.map(({ id }) => {
    const pairs = rows.ofUnit(id).flatMap(claimAndRecognised);
    const claimed = pairs.reduce((sum, pair) => sum + pair.claimed, 0);
    const refused = pairs.reduce((sum, pair) => sum + Math.max(0, pair.claimed - pair.recognised), 0);
    return { unit: id, rows: pairs.length, claimed, refused, rate: claimed > 0 ? refused / claimed : 0 };
  });
}

function claimAndRecognised({
  criterion,
  row,
  own: { self, appraised },
}: ScoredRow): readonly { readonly claimed: number; readonly recognised: number }[] {
  if (row.appraisal.verdict === undefined || criterion.weight.scoring.method === 'manual') return [];
  const isSettled = self.score.low === self.score.high && appraised.score.low === appraised.score.high;
  const leaves = self.excluded.high > 0 || appraised.excluded.high > 0;
  return isSettled && !leaves ? [{ claimed: self.score.low, recognised: appraised.score.low }] : [];
}
