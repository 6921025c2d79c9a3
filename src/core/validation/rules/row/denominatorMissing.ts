import { cellUse } from '../../../parse/parseEntry';
import { emptyCell, isBlank } from '../../../parse/rawCell';
import { found, nothingFound, type RowRule } from '../../rule';

export const denominatorMissing: RowRule<'denominatorMissing'> = {
  code: 'denominatorMissing',
  check: ({ criterion: { measure }, cells }) =>
    measure.kind === 'ratio' &&
    cellUse(measure, 'denominator') === 'typed' &&
    isBlank(cells.denominator ?? emptyCell) &&
    cellUse(measure, 'numerator') === 'typed' &&
    !isBlank(cells.numerator ?? emptyCell)
      ? found('denominator', { label: measure.denominator.label })
      : nothingFound,
};
