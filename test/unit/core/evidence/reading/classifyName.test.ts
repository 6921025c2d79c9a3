import fc from 'fast-check';
import { classifyName } from '../../../../../src/core/evidence/reading/classifyName';
import { evidenceNames } from '../../../../cases/evidenceNames';
import { propertyRuns } from '../../../../support/propertyRuns';

describe.each(Object.entries(evidenceNames))('%s', (_, cases) => {
  test.each(cases)('%s', (name, told) => {
    expect(classifyName(name)).toEqual(told);
  });
});

test('there are many cases, and each name stands once', () => {
  const names = Object.values(evidenceNames).flatMap((cases) => cases.map(([name]) => name));
  expect(names.length).toBeGreaterThanOrEqual(80);
  expect(new Set(names).size).toBe(names.length);
});

const fragments = fc.constantFrom(
  'HĐ',
  'T3',
  '2021',
  '-',
  '_',
  ' ',
  '12',
  'QĐ',
  'UBND',
  '.pdf',
  '1.I.5',
  'quý',
  'II',
  '😀',
);

test('any name is read without failing, and never with both a month and a quarter', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(fragments, { maxLength: 40 }).map((all) => all.join('')),
      ),
      (name) => {
        const { month, quarter, documentNo = 'x' } = classifyName(name);
        return (month === undefined || quarter === undefined) && documentNo !== '';
      },
    ),
    { seed: 735, numRuns: propertyRuns(3000) },
  );
});
