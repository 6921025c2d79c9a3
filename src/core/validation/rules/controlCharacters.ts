import { entryColumns } from '../../parse/parseEntry';
import { unseenIn } from '../../parse/rawCell';
import type { RowRule } from '../rule';

/** Characters that nobody sees: the value is read without them, but whoever searches or copies the cell will stumble. */
export const controlCharacters: RowRule<'controlCharacters'> = {
  code: 'controlCharacters',
  check: ({ cells }) =>
    entryColumns.flatMap((column) => {
      const typed = cells[column]?.typed;
      const times = typeof typed === 'string' ? unseenIn(typed) : 0;
      return times > 0 ? [{ column, params: { times } }] : [];
    }),
};
