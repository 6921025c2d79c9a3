import { scaleMark } from '../catalogue/compareScale';
import { markOf } from '../mark';
import type { CheckedPeriod } from '../validation/interpret';

/**
 * A mark of all that the points rest on: entries, appraisals, common figures, the province's points, the scale. With what
 * value a figure was first counted is a note of the program's own, and no part of it.
 */
export const dataMark = ({ rows, figures, province, catalogue }: CheckedPeriod): string =>
  markOf([
    rows,
    figures.map(({ figure, unit, value }) => ({ figure, unit, value })),
    [...province],
    scaleMark(catalogue),
  ]);
