import { eachTie, named } from '../../eachTie';
import type { AcrossRule } from '../../rule';

/** A number that should be a part of another one of the same unit, as the catalogue declares, is larger. */
export const partAboveWhole: AcrossRule<'partAboveWhole'> = {
  code: 'partAboveWhole',
  check: (context) =>
    eachTie(context, (row, tie, valueOf) => {
      if (tie.kind !== 'atMost') return [];
      const value = row.entry[tie.part];
      const whole = valueOf(tie.whole);
      if (value === undefined || whole === undefined || value <= whole) return [];
      const params = { value, whole, reason: tie.reason, ...named(tie.whole, context) };
      return [{ row, column: tie.part, params: { part: tie.part, criterion: row.criterion.id, ...params } }];
    }),
};
