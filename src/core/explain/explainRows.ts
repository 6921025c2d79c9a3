import { denominatorsOf } from '../aggregation/methods/sumRatio';
import { rowBounds, type RowBounds } from '../aggregation/rowBounds';
import { rowKey } from '../keys';
import { figureLookup } from '../rows/figureLookup';
import type { StatedRow } from '../rows/stateRows';
import type { PeriodData, Summary } from '../summary/model';
import { scoreUnitRow } from '../summary/scoreUnitRow';
import type { RowExplanation } from './model';

/** Rows with all that they rest on; `weigh` says what a row weighs among the rows of its criterion. */
export function explainRows(
  { catalogue, figures }: Pick<PeriodData, 'catalogue' | 'figures'>,
  { openPoints }: Pick<Summary, 'openPoints'>,
  stated: readonly StatedRow[],
  weigh: (row: StatedRow) => RowExplanation['weight'] = () => undefined,
): readonly RowExplanation[] {
  const figuresOf = figureLookup(catalogue, figures);
  const names = new Map(catalogue.units.map(({ id, name }) => [id, name]));
  const open = new Map(openPoints.map((point) => [rowKey(point), point]));
  return stated.map((each) => {
    const { criterion, row, state } = each;
    const { own, notApplicable } = rowBounds(criterion, row, 'self');
    const takesPart = notApplicable !== 'yes' && criterion.weight.excluded === undefined;
    const weight = takesPart ? weigh(each) : undefined;
    const point = open.get(rowKey(row));
    const [self, appraised] = (['self', 'appraised'] as const).map((ledger) =>
      scoreUnitRow(criterion, row, state, ledger),
    );
    return {
      criterion,
      unit: { id: row.unit, name: names.get(row.unit) ?? row.unit },
      state,
      entry: row.entry,
      appraisal: row.appraisal,
      figures: figuresOf(criterion, row.unit),
      ...(takesPart && { own: { low: own.low, high: Number.isFinite(own.high) ? own.high : null } }),
      ...(weight && { weight }),
      ...(self &&
        appraised &&
        self.excluded.low < self.max && { points: { self: self.score, appraised: appraised.score } }),
      ...(point && { open: { points: point.points, next: point.next, figures: point.figures } }),
    };
  });
}

/** The weights of a sum of numerators over a sum of denominators; no other aggregation has any. */
export function sumWeights(stated: readonly StatedRow[]): (row: StatedRow) => RowExplanation['weight'] {
  const weights = new Map<StatedRow, NonNullable<RowExplanation['weight']>>();
  const taking = stated
    .map((each): readonly [StatedRow, RowBounds] => [each, rowBounds(each.criterion, each.row, 'self')])
    .filter(
      ([{ criterion }, { notApplicable }]) => criterion.aggregation === 'sumRatio' && notApplicable !== 'yes',
    );
  const values = denominatorsOf(taking.map(([, bounds]) => bounds));
  const someKnown = taking.some(([, { denominator }]) => denominator !== undefined);
  taking.forEach(([each, { denominator }], at) => {
    const value = values[at];
    if (someKnown && value !== undefined) weights.set(each, { value, guessed: denominator === undefined });
  });
  return (row) => weights.get(row);
}
