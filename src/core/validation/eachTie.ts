import type { QuantityRef, Tie } from '../model';
import type { AcrossContext, ComparedRow, FindingInRow } from './rule';

/** Asks of every tie of every row, with what the other number is. */
export function eachTie(
  { rows, rowOf, figureOf }: AcrossContext,
  check: (
    row: ComparedRow,
    tie: Tie,
    valueOf: (quantity: QuantityRef) => number | undefined,
  ) => readonly FindingInRow[],
): readonly FindingInRow[] {
  return rows.flatMap((row) => {
    const { ties } = row.criterion;
    if (!ties) return [];
    const valueOf = (quantity: QuantityRef): number | undefined =>
      'figure' in quantity
        ? figureOf(quantity.figure, row.unit.id)
        : rowOf(quantity.criterion, row.unit.id)?.entry[quantity.quantity];
    return ties.flatMap((tie) => check(row, tie, valueOf));
  });
}

/** The other cell: `otherPart` of the criterion `other`, or the common figure `otherFigure`. */
export const named = (quantity: QuantityRef, { nameOf }: AcrossContext): Readonly<Record<string, string>> =>
  'figure' in quantity
    ? { otherFigure: nameOf(quantity.figure) }
    : { other: quantity.criterion, otherPart: quantity.quantity };
