import { cellUse } from '../../../parse/parseEntry';
import { tidy } from '../../../parse/rawCell';
import type { RowRule } from '../../rule';

/** Somebody typed over the formula that fetches a common figure. */
export const commonFigureOverwritten: RowRule<'commonFigureOverwritten'> = {
  code: 'commonFigureOverwritten',
  check: ({ criterion, cells }) =>
    (['numerator', 'denominator'] as const).flatMap((column) => {
      const cell = cells[column];
      if (cell?.typed === undefined || cellUse(criterion.measure, column) !== 'common') return [];
      return [{ column, params: { text: tidy(String(cell.typed)) } }];
    }),
};
