import { plain, problem } from './problem';
import type { CatalogueView } from './view';

/** Points are positive, and those of a scale's criteria make up its maximum (left-out criteria among them). */
export function checkPoints({ catalogue: { criteria, groups, scales } }: Pick<CatalogueView, 'catalogue'>) {
  return [
    ...criteria
      .filter(({ weight }) => !isPositive(weight.max))
      .map(({ id, weight }) => problem('badCriterionMax', { criterion: id, max: plain(weight.max) })),
    ...scales
      .filter(({ max }) => !isPositive(max))
      .map(({ id, max }) => problem('badScaleMax', { scale: id, max: plain(max) })),
    ...scales.flatMap(({ id, max }) => {
      const members = new Set(groups.filter(({ scale }) => scale === id).map((group) => group.id));
      const points = criteria.filter(({ group }) => members.has(group)).map(({ weight }) => weight.max);
      if (![max, ...points].every(isPositive)) return [];
      const sum = points.reduce((total, value) => total + value, 0);
      return Math.abs(sum - max) > rounding ? [problem('scalePointsDiffer', { scale: id, sum, max })] : [];
    }),
  ];
}

/** Tenths and hundredths don't add up exactly. */
const rounding = 1e-6;

const isPositive = (points: number): boolean => Number.isFinite(points) && points > 0;
