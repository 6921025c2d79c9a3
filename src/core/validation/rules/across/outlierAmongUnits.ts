import { modifiedZScores, outlying } from '../../../statistics/modifiedZScore';
import { byCriterion, columnOf, fewest, isFar, shownAs } from '../../figured';
import type { AcrossRule, FindingInRow } from '../../rule';

/** The row's own figure lies far from those of the other units of the same criterion. */
export const outlierAmongUnits: AcrossRule<'outlierAmongUnits'> = {
  code: 'outlierAmongUnits',
  check: ({ rows }) =>
    byCriterion(rows).flatMap((figured) => {
      const scores =
        figured.length < fewest ? undefined : modifiedZScores(figured.map(({ figure }) => figure));
      if (!scores) return [];
      return figured.flatMap((row): readonly FindingInRow[] => {
        const score = scores.scoreOf(row.figure);
        if (Math.abs(score) <= outlying || !isFar(row, row.figure, scores.median)) return [];
        const params = { value: row.figure, median: scores.median, units: figured.length, score };
        return [{ row, column: columnOf(row), params: { ...params, shown: shownAs(row) } }];
      });
    }),
};
