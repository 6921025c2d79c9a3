import type { Interval, Row, Scoring } from '../../../../src/core/model';
import { scoreCriterion } from '../../../../src/core/scoring/scoreCriterion';
import { scoreFigure } from '../../../../src/core/scoring/scoreFigure';
import { criterion, row } from '../../../support/smallPeriod';

const steps: Scoring = {
  method: 'steps',
  steps: [
    { from: 0.5, fraction: 0.4 },
    { from: 0.7, fraction: 0.8 },
    { from: 0.9, fraction: 1 },
  ],
};
const target: Scoring = { method: 'target', target: 12 };

const cases: readonly (readonly [scoring: Scoring, figure: number, fraction: number])[] = [
  [{ method: 'linear' }, 0, 0],
  [{ method: 'linear' }, 0.4, 0.4],
  [{ method: 'linear' }, 1, 1],
  [{ method: 'linear' }, 1.7, 1],
  [{ method: 'linear' }, Infinity, 1],
  [{ method: 'yesNo' }, 0, 0],
  [{ method: 'yesNo' }, 0.99, 0],
  [{ method: 'yesNo' }, 1, 1],
  [{ method: 'yesNo' }, 3, 1],
  [steps, 0, 0],
  [steps, 0.49, 0],
  [steps, 0.5, 0.4],
  [steps, 0.6999, 0.4],
  // Three units at 70% each: 0.6999999999999998 as a computer adds.
  [steps, (0.7 + 0.7 + 0.7) / 3, 0.8],
  [steps, 0.7, 0.8],
  [steps, 0.9, 1],
  [steps, Infinity, 1],
  [target, 0, 0],
  [target, 6, 0.5],
  [target, 12, 1],
  [target, 13, 1],
  [target, Infinity, 1],
  // A goal that is none is told in Thang điểm; nothing may be divided by it.
  [{ method: 'target', target: 0 }, 0, 0],
  [{ method: 'target', target: 0 }, 3, 0],
  [{ method: 'target', target: -1 }, 3, 0],
];

test.each(cases)('%j: a figure of %d is worth %d of the maximum', (scoring, figure, fraction) => {
  expect(scoreFigure({ low: figure, high: figure }, scoring)).toEqual({ low: fraction, high: fraction });
});

test('an open figure is scored at both its ends', () => {
  expect(scoreFigure({ low: 0.6, high: 0.95 }, steps)).toEqual({ low: 0.4, high: 1 });
  expect(scoreFigure({ low: 3, high: Infinity }, target)).toEqual({ low: 0.25, high: 1 });
});

test('points are the fraction of the maximum that VH-TT gave the criterion', () => {
  const worthTwo = criterion('1.I.1', {
    measure: { kind: 'frequency', label: 'Số lần mỗi tháng' },
    weight: { max: 2, scoring: target },
  });
  const { score, max } = scoreCriterion(worthTwo, [row('1.I.1', 'vp', { numerator: 9 })], 'self');
  expect(score).toEqual({ low: 1.5, high: 1.5 });
  expect(max).toBe(2);
});

test('a criterion left out of the assessment has no points and needs none, whatever was entered', () => {
  const leftOut = criterion('1.I.1', {
    weight: { max: 2, scoring: { method: 'linear' }, excluded: 'Chưa triển khai' },
  });
  expect(scoreCriterion(leftOut, [row('1.I.1', 'vp', { yesNo: true })], 'self')).toEqual({
    score: { low: 0, high: 0 },
    max: 2,
    excluded: { low: 2, high: 2 },
    flags: ['excluded'],
  });
});

describe('points that the appraiser enters', () => {
  const manual = criterion('1.III.8', {
    measure: { kind: 'amount', label: 'Ngân sách chi CNTT' },
    aggregation: 'single',
    weight: { max: 2, scoring: { method: 'manual' } },
  });
  const amount = { numerator: 500_000_000 };
  const id = '1.III.8';

  const decided: readonly (readonly [what: string, rows: readonly Row[], appraised: Interval])[] = [
    ['none yet', [row(id, 'vp', amount)], { low: 0, high: 2 }],
    [
      'accepted, but without points',
      [row(id, 'vp', amount, { appraisal: { verdict: 'accepted' } })],
      { low: 0, high: 2 },
    ],
    [
      '1,5 points of 2',
      [row(id, 'vp', amount, { appraisal: { verdict: 'accepted', points: 1.5 } })],
      { low: 1.5, high: 1.5 },
    ],
    [
      'more than the maximum',
      [row(id, 'vp', amount, { appraisal: { verdict: 'accepted', points: 5 } })],
      { low: 2, high: 2 },
    ],
    [
      'a row returned',
      [row(id, 'vp', amount, { appraisal: { verdict: 'returned', points: 1 } })],
      { low: 0, high: 0 },
    ],
    [
      'two leads, one with points',
      [row(id, 'vp', amount, { appraisal: { points: 2 } }), row(id, 'nv', amount)],
      { low: 1, high: 2 },
    ],
    [
      'two leads, the other accepted as not applicable',
      [
        row(id, 'vp', amount, { appraisal: { points: 1 } }),
        row(id, 'nv', { notApplicable: true, explanation: 'x' }, { appraisal: { verdict: 'accepted' } }),
      ],
      { low: 1, high: 1 },
    ],
    [
      'two leads, the other claiming not applicable',
      [
        row(id, 'vp', amount, { appraisal: { points: 1 } }),
        row(id, 'nv', { notApplicable: true, explanation: 'x' }, { appraisal: { points: 2 } }),
      ],
      { low: 0.5, high: 1.5 },
    ],
    [
      'two leads, the other not asked by default',
      [
        row(id, 'vp', amount, { appraisal: { points: 1 } }),
        row(id, 'nv', {}, { defaultNotApplicable: true }),
      ],
      { low: 1, high: 1 },
    ],
  ];

  test.each(decided)('%s', (_, rows, appraised) => {
    expect(scoreCriterion(manual, rows, 'appraised').score).toEqual(appraised);
    expect(scoreCriterion(manual, rows, 'self')).toMatchObject({ score: { low: 0, high: 2 } });
    expect(scoreCriterion(manual, rows, 'self').flags).toContain('manual');
  });
});
