import { appError } from '../../core/appError';
import { checkScale, type ScaleProblem } from '../../core/catalogue/checkScale';
import { describeCatalogueProblem, scaleTexts } from '../../text/vi';
import type { PeriodReading } from './periodReading';
import { weightCell } from '../tabs/weights/weightsTab';

/** Refuses a `Thang điểm` that makes no sense: an `AppError` that names every cell to mend. */
export function requireScale({ raw, weights }: Pick<PeriodReading, 'raw' | 'weights'>): void {
  // Sums that no longer match the scale's maximum are told beside it: no score rests on that.
  const problems = checkScale(raw.catalogue).filter(({ code }) => code !== 'scalePointsDiffer');
  if (problems.length === 0) return;
  const details = problems.map((problem) => {
    const { params, code } = problem;
    const cell = weightCell(weights, String(params.criterion ?? params.scale), columnOf(code));
    return scaleTexts.problem(cell, describeCatalogueProblem(problem));
  });
  throw appError('scaleInvalid', { count: problems.length }, { details });
}

function columnOf(code: ScaleProblem['code']): 'max' | 'method' | 'thresholds' {
  switch (code) {
    case 'badCriterionMax':
    case 'badScaleMax':
    case 'scalePointsDiffer':
      return 'max';
    case 'scoringUnfit':
      return 'method';
    case 'badTarget':
    case 'noSteps':
    case 'stepsOutOfOrder':
    case 'stepFractionOutside':
    case 'stepFractionFalls':
    case 'levelOutside':
    case 'levelsNotFalling':
    case 'lastLevelNotZero':
      return 'thresholds';
  }
}
