import { found, nothingFound, type AppraisalRule } from '../../rule';

/** A share of 85 was meant as 85%; a negative number as nothing at all. */
export const appraisedFigureOutside: AppraisalRule<'appraisedFigureOutside'> = {
  code: 'appraisedFigureOutside',
  check: ({ criterion: { measure }, appraisal: { figure } }) => {
    const isShare = measure.kind === 'yesNo' || (measure.kind === 'ratio' && measure.partOfWhole);
    return figure !== undefined && (figure < 0 || (isShare && figure > 1))
      ? found('appraisedFigure', { value: figure, most: isShare ? 'share' : '' })
      : nothingFound;
  },
};
