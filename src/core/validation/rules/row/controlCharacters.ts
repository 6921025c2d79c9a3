import { entryColumns } from '../../../parse/parseEntry';
import { emptyCell, unseenIn, type RawCell } from '../../../parse/rawCell';
import type { RowRule } from '../../rule';

/** Characters that nobody sees: the value is read without them, but whoever searches or copies the cell will stumble. */
export const controlCharacters: RowRule<'controlCharacters'> = {
  code: 'controlCharacters',
  check: ({ cells }) =>
    entryColumns
      .filter((column) => timesIn(cells[column]) > 0)
      .map((column) => ({ column, params: { times: timesIn(cells[column]) } })),
};

const timesIn = ({ typed }: RawCell = emptyCell): number => (typeof typed === 'string' ? unseenIn(typed) : 0);
