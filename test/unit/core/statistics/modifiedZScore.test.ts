import { median, modifiedZScores } from '../../../../src/core/statistics/modifiedZScore';

test('the median of an even number of values lies half-way between the middle two', () => {
  expect(median([4, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

describe('modified z-scores', () => {
  test('are 0.6745 · (x − median) / MAD', () => {
    // Median 3, distances 2 1 0 1 97, MAD 1.
    const scores = modifiedZScores([1, 2, 3, 4, 100]);
    expect(scores?.median).toBe(3);
    expect(scores?.scoreOf(100)).toBeCloseTo(0.6745 * 97, 10);
    expect(scores?.scoreOf(1)).toBeCloseTo(-1.349, 10);
  });

  test('where most values are equal, the mean absolute deviation takes the place of the median one', () => {
    const scores = modifiedZScores([5, 5, 5, 5, 10]);
    expect(scores?.scoreOf(10)).toBeCloseTo(5 / (1.253314 * 1), 10);
  });

  test('there are none where all values are equal, or none at all', () => {
    expect(modifiedZScores([7, 7, 7, 7, 7])).toBeUndefined();
    expect(modifiedZScores([])).toBeUndefined();
  });
});
