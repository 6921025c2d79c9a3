import type { QuantityRef, Tie } from '../model';
import { rowKey } from '../period/assign';
import type { AcrossContext, ComparedRow, FindingInRow } from './rule';

/** Asks of every tie of every row, with what the other number is. */
export function eachTie(
  { rows, figureOf }: AcrossContext,
  check: (
    row: ComparedRow,
    tie: Tie,
    valueOf: (quantity: QuantityRef) => number | undefined,
  ) => readonly FindingInRow[],
): readonly FindingInRow[] {
  const tied = rows.filter(({ criterion: { ties } }) => ties !== undefined);
  if (tied.length === 0) return [];
  const byKey = new Map(rows.map((row) => [rowKey({ criterion: row.criterion.id, unit: row.unit.id }), row]));
  return tied.flatMap((row) => {
    const valueOf = (quantity: QuantityRef): number | undefined =>
      'figure' in quantity
        ? figureOf(quantity.figure, row.unit.id)
        : byKey.get(rowKey({ criterion: quantity.criterion, unit: row.unit.id }))?.entry[quantity.quantity];
    return (row.criterion.ties ?? []).flatMap((tie) => check(row, tie, valueOf));
  });
}

/** The other cell: `otherPart` of the criterion `other`, or the common figure `otherFigure`. */
export const named = (quantity: QuantityRef, { nameOf }: AcrossContext): Readonly<Record<string, string>> =>
  'figure' in quantity
    ? { otherFigure: nameOf(quantity.figure) }
    : { other: quantity.criterion, otherPart: quantity.quantity };
