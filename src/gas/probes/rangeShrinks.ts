import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A range shrinks by the rows that are deleted of it, at its edges and inside; one that loses all is an error. */
export const rangeShrinks: Probe = {
  id: 'A55',
  run(scratch) {
    const [from, to] = [scratch.tab(), scratch.tab()];
    from.batch(from.put(0, 0, [[1], [2], [3], [4], [5], [6], [7], [8]]));
    const sums = [`=SUM(${from.at('A1:A5')})`, `=SUM(${from.at('A7:A8')})`];
    to.batch(
      to.put(0, 0, [sums]),
      from.deleteRows(6, 9),
      from.deleteRows(4, 5),
      from.deleteRows(2, 3),
      from.deleteRows(0, 1),
    );
    return same(
      [to.formulas('A1:B1'), to.shown('A1:B1')],
      [[[`=SUM(${from.at('A1:A2')})`, '=SUM(#REF!)']], [['6', '#REF!']]],
    );
  },
};
