import { found, nothingFound, type AppraisalRule } from '../../rule';

export const appraisedPointsOutside: AppraisalRule<'appraisedPointsOutside'> = {
  code: 'appraisedPointsOutside',
  check: ({ criterion, appraisal: { points } }) =>
    points !== undefined && (points < 0 || points > criterion.weight.max)
      ? found('appraisedPoints', { value: points, max: criterion.weight.max })
      : nothingFound,
};
