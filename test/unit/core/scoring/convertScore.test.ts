import fc from 'fast-check';
import { convertScore, levelOf, type ScoredItem } from '../../../../src/core/scoring/convertScore';
import { levels } from '../../../support/smallPeriod';
import { propertyRuns } from '../../../support/propertyRuns';

/** The province's results of 31/12/2020. `rate` as printed; `whole` where it was printed as a whole per cent. */
const published = [
  [
    'A Lưới, sẵn sàng',
    { max: 50, excluded: 0, achieved: 48.93, rate: 98, whole: true, converted: 48.93 },
    'Mức I',
  ],
  [
    'A Lưới, kết quả',
    { max: 100, excluded: 8, achieved: 75.41, rate: 81.96, whole: false, converted: 81.96 },
    'Mức III',
  ],
  [
    'TP Huế, sẵn sàng',
    { max: 50, excluded: 2, achieved: 42.63, rate: 89, whole: true, converted: 44.41 },
    'Mức II',
  ],
  [
    'Hương Thủy, sẵn sàng',
    { max: 50, excluded: 0, achieved: 45.71, rate: 91, whole: true, converted: 45.71 },
    'Mức I',
  ],
  [
    'Phong Điền, sẵn sàng',
    { max: 50, excluded: 0, achieved: 43.51, rate: 87, whole: true, converted: 43.51 },
    'Mức II',
  ],
] as const;

const certain = (points: number, max: number): ScoredItem => ({
  max,
  score: { low: points, high: points },
  excluded: { low: 0, high: 0 },
});
const left = (max: number): ScoredItem => ({
  max,
  score: { low: 0, high: 0 },
  excluded: { low: max, high: max },
});
const undecided = (low: number, high: number, max: number): ScoredItem => ({
  max,
  score: { low, high },
  excluded: { low: 0, high: max },
});

describe.each(published)('%s', (_, { max, excluded, achieved, rate, whole, converted }, level) => {
  const score = convertScore([certain(achieved, max - excluded), left(excluded)]);

  test('comes out as the province printed it', () => {
    expect(score.max).toBe(max);
    expect(score.excluded).toEqual({ low: excluded, high: excluded });
    expect(score.required).toEqual({ low: max - excluded, high: max - excluded });
    expect(score.achieved).toEqual({ low: achieved, high: achieved });
    expect(Math.abs(score.rate.low * 100 - rate)).toBeLessThanOrEqual(whole ? 0.5 : 0.01);
    expect(Math.abs(score.converted.low - converted)).toBeLessThanOrEqual(0.01);
    expect(score.rate.high).toBe(score.rate.low);
    expect(score.converted.high).toBe(score.converted.low);
  });

  test(`reaches ${level}`, () => {
    expect(levelOf(score.rate.low, levels)).toBe(level);
  });
});

describe('levels', () => {
  const cases: readonly (readonly [rate: number, level: string])[] = [
    [1, 'Mức I'],
    [0.9, 'Mức I'],
    [0.89994, 'Mức II'],
    [0.85, 'Mức II'],
    [0.8499, 'Mức III'],
    [0, 'Mức III'],
  ];
  test.each(cases)('a rate of %d is %s', (rate, level) => {
    expect(levelOf(rate, levels)).toBe(level);
  });

  test('fifty criteria at 90% each are 90%, although their sum as a computer adds is below 45', () => {
    const items = Array.from({ length: 50 }, () => certain(0.9, 1));
    const { achieved, rate } = convertScore(items);
    expect(achieved.low).toBeLessThan(45);
    expect(levelOf(rate.low, levels)).toBe('Mức I');
  });

  test('a scale without levels has none', () => {
    expect(levelOf(1, [])).toBeUndefined();
  });
});

describe('criteria that may or may not leave', () => {
  test('without them the rate of the others, with them the mean: both stay inside', () => {
    const { required, achieved, rate, converted } = convertScore([certain(1.5, 2), undecided(0, 1, 1)]);
    expect(required).toEqual({ low: 2, high: 3 });
    expect(achieved).toEqual({ low: 1.5, high: 2.5 });
    expect(rate.low).toBeCloseTo(1.5 / 3, 12);
    expect(rate.high).toBeCloseTo(2.5 / 3, 12);
    expect(converted.low).toBeCloseTo(1.5, 12);
    expect(converted.high).toBeCloseTo(2.5, 12);
  });

  test('one that would lower the rate leaves the best case, and stays in the worst', () => {
    const { rate } = convertScore([certain(2, 2), undecided(0.25, 0.25, 1)]);
    expect(rate).toEqual({ low: 2.25 / 3, high: 1 });
  });

  test('where all the criteria may leave, at least one is counted', () => {
    expect(convertScore([undecided(0.2, 0.4, 1), undecided(0.5, 0.9, 1)]).rate).toEqual({
      low: 0.2,
      high: 0.9,
    });
  });

  test('where all have left, nothing is required and the rate is 0', () => {
    const { required, rate, converted } = convertScore([left(1), left(2)]);
    expect(required).toEqual({ low: 0, high: 0 });
    expect(rate).toEqual({ low: 0, high: 0 });
    expect(converted).toEqual({ low: 0, high: 0 });
  });

  const item: fc.Arbitrary<ScoredItem> = fc
    .record({
      max: fc.constantFrom(0.5, 1, 1.5, 2, 3),
      ends: fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })),
      leaves: fc.constantFrom('no', 'undecided', 'undecided', 'yes'),
    })
    .map(({ max, ends, leaves }) => {
      if (leaves === 'yes') return left(max);
      const low = (Math.min(...ends) / 20) * max;
      const high = (Math.max(...ends) / 20) * max;
      return leaves === 'undecided'
        ? undecided(low, high, max)
        : { max, score: { low, high }, excluded: { low: 0, high: 0 } };
    });

  test('the rate spans exactly what any choice of the undecided ones gives', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), (items) => {
        const { low, high } = bruteForce(items);
        const { rate } = convertScore(items);
        expect(rate.low).toBeCloseTo(low, 9);
        expect(rate.high).toBeCloseTo(high, 9);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});

/** Tries every subset of the items that may leave. */
function bruteForce(items: readonly ScoredItem[]): { readonly low: number; readonly high: number } {
  let low = Infinity;
  let high = -Infinity;
  for (let choice = 0; choice < 2 ** items.length; choice++) {
    const allowed = items.every(({ excluded, max }, index) =>
      isIn(choice, index) ? excluded.low < max : excluded.high > 0,
    );
    if (!allowed) continue;
    const taking = items.filter((_, index) => isIn(choice, index));
    const required = taking.reduce((sum, { max }) => sum + max, 0);
    if (required === 0) continue;
    low = Math.min(low, taking.reduce((sum, { score }) => sum + score.low, 0) / required);
    high = Math.max(high, taking.reduce((sum, { score }) => sum + score.high, 0) / required);
  }
  return low <= high ? { low, high } : { low: 0, high: 0 };
}

const isIn = (choice: number, index: number): boolean => Math.floor(choice / 2 ** index) % 2 === 1;
