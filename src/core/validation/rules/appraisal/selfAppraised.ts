import { found, nothingFound, type AppraisalRule } from '../../rule';

export const selfAppraised: AppraisalRule<'selfAppraised'> = {
  code: 'selfAppraised',
  check: ({ onlyItself, appraisal: { verdict } }) =>
    onlyItself && verdict !== undefined ? found('verdict') : nothingFound,
};
