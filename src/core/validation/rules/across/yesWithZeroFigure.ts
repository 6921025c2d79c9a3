import { eachTie, named } from '../../eachTie';
import type { AcrossRule } from '../../rule';

/** "Có", but the number that shows it is 0. */
export const yesWithZeroFigure: AcrossRule<'yesWithZeroFigure'> = {
  code: 'yesWithZeroFigure',
  check: (context) =>
    eachTie(context, (row, tie, valueOf) => {
      if (tie.kind !== 'positive' || row.entry.yesNo !== true || valueOf(tie.quantity) !== 0) return [];
      const params = { criterion: row.criterion.id, reason: tie.reason, ...named(tie.quantity, context) };
      return [{ row, column: 'yesNo', params }];
    }),
};
