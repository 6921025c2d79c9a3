import { between, exactly, nothing } from '../interval';
import type { Criterion, Interval, Row } from '../model';

/** The two ledgers that are computed from the rows; what the province recognised is entered, not computed. */
export type RowLedger = 'self' | 'appraised';

/** What one row can contribute to the district's figure. */
export interface RowBounds {
  readonly unit: string;
  /** Its own figure: a ratio, a number, or 1 / 0; `high: Infinity` where nothing limits it. */
  readonly own: Interval;
  /** A ratio's denominator; absent where it is not known yet. */
  readonly denominator?: number;
  /** Nothing was entered (or nothing readable): the interval is all that is possible. */
  readonly missing: boolean;
  /** Accepted as not applicable: leaves the assessment. `undecided`: claimed, and nobody has decided. */
  readonly notApplicable: 'no' | 'undecided' | 'yes';
}

/** What the row says in a ledger; what it does not say may be anything that its measure allows. */
export function rowBounds(criterion: Criterion, row: Row, ledger: RowLedger): RowBounds {
  const notApplicable = claimOf(row, ledger);
  const own = notApplicable === 'no' ? ownInterval(criterion, row, ledger) : undefined;
  const bounds = {
    unit: row.unit,
    own: own ?? between(0, highestOwn(criterion)),
    missing: own === undefined,
    notApplicable,
  };
  const denominator = criterion.measure.kind === 'ratio' && !row.invalid ? row.entry.denominator : undefined;
  return denominator === undefined ? bounds : { ...bounds, denominator };
}

/** DOMAIN: missing is never 0; a row not appraised counts nothing in `low` and its own claim in `high`. */
function ownInterval(criterion: Criterion, row: Row, ledger: RowLedger): Interval | undefined {
  const { verdict, figure } = row.appraisal;
  const claimed = row.invalid ? undefined : ownFigure(criterion, row);
  if (ledger === 'self') return claimed === undefined ? undefined : exactly(claimed);
  if (verdict === undefined) return claimed === undefined ? undefined : between(0, claimed);
  if (verdict === 'returned' || verdict === 'rejected') return nothing;
  const appraised = figure ?? claimed;
  return appraised === undefined ? undefined : exactly(appraised);
}

/** The row's own figure as entered; undefined where something is missing. A zero denominator measures nothing. */
export function ownFigure({ measure }: Criterion, { entry }: Row): number | undefined {
  switch (measure.kind) {
    case 'yesNo':
      return entry.yesNo === undefined ? undefined : Number(entry.yesNo);
    case 'ratio': {
      const { numerator, denominator } = entry;
      if (numerator === undefined || denominator === undefined) return undefined;
      return denominator === 0 ? 0 : numerator / denominator;
    }
    case 'count':
    case 'frequency':
    case 'amount':
      return entry.numerator;
  }
}

function highestOwn({ measure }: Criterion): number {
  return measure.kind === 'yesNo' || (measure.kind === 'ratio' && measure.partOfWhole) ? 1 : Infinity;
}

function claimOf(row: Row, ledger: RowLedger): RowBounds['notApplicable'] {
  if (row.defaultNotApplicable) return 'yes';
  if (row.entry.notApplicable !== true || row.invalid) return 'no';
  const { verdict } = row.appraisal;
  if (verdict === undefined) return 'undecided';
  switch (verdict) {
    case 'accepted':
      return 'yes';
    case 'returned':
    case 'rejected':
      return ledger === 'self' ? 'undecided' : 'no';
    case 'corrected':
      return 'no';
  }
}
