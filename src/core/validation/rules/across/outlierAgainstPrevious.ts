import { modifiedZScores, outlying } from '../../../statistics/modifiedZScore';
import { byCriterion, columnOf, fewest, isFar, shownAs, type Figured } from '../../figured';
import type { Params } from '../../../model';
import type { AcrossRule, FindingInRow } from '../../rule';

/** A change by this factor is worth a look where the other units tell nothing (inferred). */
const leap = 10;

interface Compared extends Figured {
  readonly previous: number;
}

/** The row's own figure changed quite otherwise than the other units' since the previous period. */
export const outlierAgainstPrevious: AcrossRule<'outlierAgainstPrevious'> = {
  code: 'outlierAgainstPrevious',
  check: ({ rows }) =>
    byCriterion(rows).flatMap((figured) => {
      const both = figured.filter((row): row is Compared => row.previous !== undefined);
      const changes = both.map(({ figure, previous }) => figure - previous);
      const scores = both.length < fewest ? undefined : modifiedZScores(changes);
      return both.flatMap((row): readonly FindingInRow[] => {
        const { figure, previous } = row;
        const values = { value: figure, previous, shown: shownAs(row) };
        const finding = (params: Params): readonly FindingInRow[] => [
          { row, column: columnOf(row), params: { ...values, ...params } },
        ];
        if (both.length < fewest) {
          const times = timesOf(figure, previous);
          return times >= leap && isFar(row, figure, previous) ? finding({ times }) : [];
        }
        if (!scores) return [];
        const score = scores.scoreOf(figure - previous);
        return Math.abs(score) > outlying && isFar(row, figure, previous + scores.median)
          ? finding({ score, units: both.length })
          : [];
      });
    }),
};

/** By what factor one is larger than the other; a figure that was or became 0 has none. */
const timesOf = (figure: number, previous: number): number =>
  figure > 0 && previous > 0 ? Math.max(figure / previous, previous / figure) : 1;
