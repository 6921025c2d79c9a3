import { cellUse, valueColumns } from '../../../parse/parseEntry';
import { isBlank, tidy } from '../../../parse/rawCell';
import type { RowRule } from '../../rule';

/** A value in a cell that the measure does not use: it is not counted, and probably belongs elsewhere. */
export const unusedCell: RowRule<'unusedCell'> = {
  code: 'unusedCell',
  check: ({ criterion, cells }) =>
    valueColumns.flatMap((column) => {
      const cell = cells[column];
      if (!cell || isBlank(cell) || cellUse(criterion.measure, column) !== 'unused') return [];
      return [{ column, params: { text: tidy(String(cell.typed ?? cell.formula)) } }];
    }),
};
