import { cellUse } from '../../../parse/parseEntry';
import { emptyCell, isBlank } from '../../../parse/rawCell';
import { found, nothingFound, type RowRule } from '../../rule';

export const numeratorMissing: RowRule<'numeratorMissing'> = {
  code: 'numeratorMissing',
  check: ({ criterion: { measure }, cells }) =>
    measure.kind === 'ratio' &&
    cellUse(measure, 'numerator') === 'typed' &&
    cellUse(measure, 'denominator') === 'typed' &&
    isBlank(cells.numerator ?? emptyCell) &&
    !isBlank(cells.denominator ?? emptyCell)
      ? found('numerator', { label: measure.numerator.label })
      : nothingFound,
};
