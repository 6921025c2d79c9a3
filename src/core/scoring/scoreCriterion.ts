import { aggregationMethods } from '../aggregation/aggregate';
import { ownFigure, rowBounds, type RowBounds, type RowLedger } from '../aggregation/rowBounds';
import { addIntervals, between, exactly, mapInterval, nothing } from '../interval';
import type { Criterion, Interval, Row } from '../model';
import { manual } from './methods/manual';
import { scoreFigure } from './scoreFigure';

/** Why a score is not plain: each has its words in `text/`. */
export type ScoreFlag =
  | 'missing' // a row has not been entered
  | 'invalid' // a row has errors and cannot be counted
  | 'estimated' // the interval rests on a guessed denominator
  | 'notApplicableUndecided' // not applicable is claimed, nobody has decided
  | 'manual' // the points are for the appraiser to enter
  | 'aboveClaim' // an appraiser recognised more than the unit claimed: the interval moved up
  | 'figureChanged' // a common figure changed after it was first counted: the interval may have moved
  | 'excluded'; // left out of the assessment

export interface CriterionScore {
  /** The district's figure; absent where no row takes part. `high` is Infinity where nothing limits it. */
  readonly figure?: Interval;
  /** Points, 0 … max. */
  readonly score: Interval;
  readonly max: number;
  /** Points that leave the assessment: 0 or max, or 0 … max while nobody has decided. */
  readonly excluded: Interval;
  readonly flags: readonly ScoreFlag[];
}

/** The score of one criterion in a ledger that is computed from rows. */
export function scoreCriterion(
  criterion: Criterion,
  rows: readonly Row[],
  ledger: RowLedger,
): CriterionScore {
  const { max, excluded } = criterion.weight;
  const takingPart = rows
    .map((row) => ({ row, bounds: rowBounds(criterion, row, ledger) }))
    .filter(({ bounds }) => bounds.notApplicable !== 'yes');
  const taking = takingPart.map(({ bounds }) => bounds);
  if (excluded !== undefined || taking.length === 0) {
    return { score: nothing, max, excluded: exactly(max), flags: ['excluded'] };
  }
  const { figure, estimated } = aggregationMethods[criterion.aggregation](taking);
  const fraction =
    criterion.weight.scoring.method === 'manual'
      ? meanOf(takingPart.map(({ row, bounds }) => manual(row, bounds, max, ledger)))
      : scoreFigure(figure, criterion.weight.scoring);
  const mayLeave = taking.every(({ notApplicable }) => notApplicable === 'undecided');
  return {
    figure,
    score: mapInterval(fraction, (value) => value * max),
    max,
    excluded: between(0, mayLeave ? max : 0),
    flags: flagsOf(criterion, taking, rows, { estimated, ledger }),
  };
}

/** Each lead's part weighs the same. */
const meanOf = (fractions: readonly Interval[]): Interval =>
  mapInterval(addIntervals(fractions), (total) => total / fractions.length);

function flagsOf(
  criterion: Criterion,
  taking: readonly RowBounds[],
  rows: readonly Row[],
  { estimated, ledger }: { readonly estimated: boolean; readonly ledger: RowLedger },
): readonly ScoreFlag[] {
  const covered = criterion.aggregation === 'any' && taking.some(({ own }) => own.low >= 1);
  const invalidUnits = new Set(rows.filter((row) => row.invalid).map(({ unit }) => unit));
  const invalid = taking.some(({ unit }) => invalidUnits.has(unit));
  const undecided = taking.some(({ notApplicable }) => notApplicable === 'undecided');
  const missing = taking.some(
    (row) => row.missing && row.notApplicable === 'no' && !invalidUnits.has(row.unit),
  );
  return [
    ...(missing && !covered ? (['missing'] as const) : []),
    ...(invalid ? (['invalid'] as const) : []),
    ...(estimated ? (['estimated'] as const) : []),
    ...(undecided ? (['notApplicableUndecided'] as const) : []),
    ...(criterion.weight.scoring.method === 'manual' ? (['manual'] as const) : []),
    ...(ledger === 'appraised' && rows.some((row) => isAboveClaim(criterion, row))
      ? (['aboveClaim'] as const)
      : []),
  ];
}

function isAboveClaim(criterion: Criterion, row: Row): boolean {
  const { verdict, figure } = row.appraisal;
  const claimed = row.invalid ? undefined : ownFigure(criterion, row);
  const counts = verdict === 'accepted' || verdict === 'corrected';
  return counts && figure !== undefined && claimed !== undefined && figure > claimed;
}
