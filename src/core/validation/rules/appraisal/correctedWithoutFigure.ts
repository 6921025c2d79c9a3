import { unreadable } from '../../readAppraisal';
import { found, nothingFound, type AppraisalRule } from '../../rule';

/** Without a figure the unit's own would go on counting. */
export const correctedWithoutFigure: AppraisalRule<'correctedWithoutFigure'> = {
  code: 'correctedWithoutFigure',
  check: ({ raw, appraisal: { verdict, figure, points } }) =>
    verdict === 'corrected' && figure === undefined && points === undefined && unreadable(raw).length === 0
      ? found('appraisedFigure')
      : nothingFound,
};
