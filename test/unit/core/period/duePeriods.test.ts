import { duePeriods } from '../../../../src/core/period/duePeriods';

const cases: readonly (readonly [
  often: 'monthly' | 'quarterly',
  from: string,
  until: string,
  due: number,
])[] = [
  ['monthly', '2020-10-01', '2021-10-01', 12],
  ['monthly', '2020-10-01', '2021-09-30', 12],
  ['monthly', '2020-10-01', '2021-09-29', 11],
  ['monthly', '2020-10-01', '2020-10-30', 0],
  ['monthly', '2020-10-01', '2020-10-31', 1],
  // The month in which a period begins counts, even where it begins late in it.
  ['monthly', '2020-10-15', '2020-12-31', 3],
  ['quarterly', '2020-10-01', '2021-10-01', 4],
  ['quarterly', '2020-10-01', '2021-06-30', 3],
  ['quarterly', '2021-01-01', '2021-03-30', 0],
  ['quarterly', '2021-02-15', '2021-03-31', 1],
  ['monthly', '2021-05-01', '2021-04-01', 0],
];

test.each(cases)('%s from %s until the end of %s: %i are over', (often, from, until, due) => {
  expect(duePeriods(often, from, until)).toBe(due);
});
