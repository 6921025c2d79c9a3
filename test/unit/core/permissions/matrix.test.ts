import {
  isExcepted,
  matrix,
  mayEdit,
  type CellClass,
  type Role,
} from '../../../../src/core/permissions/matrix';
import type { PeriodState } from '../../../../src/core/periodState';

const O = 'operator';
const OU = 'operator, unit';
const none = '';

/** The whole matrix, as it was agreed: state, then head, fixed, entry, machine, appraisal, tab. */
const declared: readonly [PeriodState, ...string[]][] = [
  ['draft', O, O, O, O, O, O],
  ['open', O, O, OU, O, O, O],
  ['closed', O, O, O, O, O, O],
  ['compiled', O, O, none, O, none, O],
  ['reported', O, O, none, O, none, O],
  ['archived', O, O, none, O, none, O],
];
const classes: readonly CellClass[] = ['head', 'fixed', 'entry', 'machine', 'appraisal', 'tab'];
const roles: readonly Role[] = ['operator', 'unit', 'viewer'];

describe('who may edit', () => {
  test('is declared for every state and every class of cells', () => {
    expect(Object.keys(matrix)).toEqual(declared.map(([state]) => state));
    for (const editors of Object.values(matrix))
      expect(Object.keys(editors).sort()).toEqual([...classes].sort());
  });

  test.each<[PeriodState, ...string[]]>([...declared])(
    '%s: head %s, fixed %s, entry %s, machine %s, appraisal %s, tabs %s',
    (state, ...cells) => {
      const found = classes.map((cell) => roles.filter((role) => mayEdit(state, cell, role)).join(', '));
      expect(found).toEqual(cells);
    },
  );

  test.each<[PeriodState, ...string[]]>([...declared])(
    '%s, in the rows of a unit that is let in: as declared, but for the entry cells, which are as in an open period',
    (state, ...cells) => {
      const found = classes.map((cell) =>
        roles.filter((role) => mayEdit(state, cell, role, true)).join(', '),
      );
      expect(found).toEqual(cells.map((editors, at) => (classes[at] === 'entry' ? OU : editors)));
    },
  );
});

describe('a unit is let in beyond the closing', () => {
  test.each<[PeriodState, boolean]>([
    ['draft', false],
    ['open', false],
    ['closed', true],
    ['compiled', false],
    ['reported', false],
    ['archived', false],
  ])('while the period is %s: %s', (state, expected) => {
    expect(isExcepted(state, '2021-11-05', '2021-11-05')).toBe(expected);
  });

  test('until the end of its day, and only if there is one', () => {
    expect(isExcepted('closed', '2021-11-05', '2021-11-06')).toBe(false);
    expect(isExcepted('closed', undefined, '2021-11-05')).toBe(false);
  });
});
