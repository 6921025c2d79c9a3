import type { Criterion, Measure, Scoring, Step } from '../../model';
import { plain, problem } from './problem';
import type { CatalogueView } from './view';

/** Thresholds rise, fractions lie within 0…1 and never fall, targets are positive, and the method fits the measure. */
export const checkScorings = ({ catalogue: { criteria } }: Pick<CatalogueView, 'catalogue'>) =>
  criteria.flatMap((criterion) => [...fit(criterion), ...thresholds(criterion)]);

/** Scored in proportion, a number of things would get full points from 1 on; Có / Không has no thresholds. */
const unfit: Readonly<Record<Measure['kind'], readonly Scoring['method'][]>> = {
  yesNo: ['steps', 'target'],
  ratio: [],
  count: ['linear'],
  frequency: ['linear'],
  amount: ['linear'],
};

const fit = ({ id: criterion, measure, weight: { scoring } }: Criterion) =>
  unfit[measure.kind].includes(scoring.method)
    ? [problem('scoringUnfit', { criterion, method: scoring.method, measure: measure.kind })]
    : [];

function thresholds({ id: criterion, weight: { scoring } }: Criterion) {
  switch (scoring.method) {
    case 'linear':
    case 'yesNo':
    case 'manual':
      return [];
    case 'target': {
      const bad = !Number.isFinite(scoring.target) || scoring.target <= 0;
      return bad ? [problem('badTarget', { criterion, target: plain(scoring.target) })] : [];
    }
    case 'steps':
      return checkSteps(criterion, scoring.steps);
  }
}

function checkSteps(criterion: string, steps: readonly Step[]) {
  if (steps.length === 0) return [problem('noSteps', { criterion })];
  return steps.flatMap(({ from, fraction }, index) => {
    const before = steps[index - 1];
    return [
      ...(Number.isFinite(from) && (before === undefined || from > before.from)
        ? []
        : [problem('stepsOutOfOrder', { criterion, from: plain(from) })]),
      ...(fraction >= 0 && fraction <= 1
        ? []
        : [problem('stepFractionOutside', { criterion, from: plain(from), fraction: plain(fraction) })]),
      ...(before !== undefined && fraction < before.fraction
        ? [problem('stepFractionFalls', { criterion, from: plain(from), fraction: plain(fraction) })]
        : []),
    ];
  });
}
