import { groupBy } from '../groupBy';
import { cellUse } from '../parse/parseEntry';
import type { ComparedRow } from './rule';

/** A row with a figure of its own that can be compared with others. */
export interface Figured extends ComparedRow {
  readonly figure: number;
}

/** With fewer figures nobody can say what is usual. */
export const fewest = 5;

/**
 * A score only compares with the spread, and where nearly all units report 100% a tiny difference scores high. So it must
 * matter as well: thirty points of a share that make at least three cases, or half of the usual of anything else.
 */
export function isFar(
  { criterion: { measure }, entry }: ComparedRow,
  figure: number,
  usual: number,
): boolean {
  const distance = Math.abs(figure - usual);
  return measure.kind === 'ratio' && measure.partOfWhole
    ? distance >= 0.3 && distance * (entry.denominator ?? 0) >= 3
    : distance >= 0.5 * Math.abs(usual);
}

export const byCriterion = (rows: readonly ComparedRow[]): readonly (readonly Figured[])[] => [
  ...groupBy(
    rows.filter((row): row is Figured => row.figure !== undefined && row.criterion.measure.kind !== 'yesNo'),
    ({ criterion }) => criterion.id,
  ).values(),
];

/** The cell to look at: the unit's own number, or the ratio where all of it comes from common figures. */
export function columnOf({ criterion: { measure } }: ComparedRow): string {
  if (cellUse(measure, 'numerator') === 'typed') return 'numerator';
  return cellUse(measure, 'denominator') === 'typed' ? 'denominator' : 'ratio';
}

export const shownAs = ({ criterion: { measure } }: ComparedRow): 'share' | 'number' =>
  measure.kind === 'ratio' && measure.partOfWhole ? 'share' : 'number';
