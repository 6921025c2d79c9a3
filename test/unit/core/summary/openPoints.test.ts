import fc from 'fast-check';
import { common, count, entered, part } from '../../../../src/catalogue/terms';
import type { Catalogue, Row } from '../../../../src/core/model';
import type { PeriodData } from '../../../../src/core/summary/model';
import type { OpenPoint } from '../../../../src/core/summary/model';
import { summarise } from '../../../../src/core/summary/summarise';
import { randomCatalogue } from '../../../support/randomCatalogue';
import { randomRows } from '../../../support/randomRows';
import { catalogueOf, commune, criterion, dataOf, grounds, row, scale } from '../../../support/smallPeriod';
import { propertyRuns } from '../../../support/propertyRuns';

const units = [
  commune('a-ngo', 'Xã A Ngo'),
  commune('hong-ha', 'Xã Hồng Hạ'),
  commune('phu-vinh', 'Xã Phú Vinh'),
];
const lead = 'UBND các xã, thị trấn';
const share = criterion('1.I.1', {
  measure: part(entered('Tử số'), entered('Mẫu số')),
  aggregation: 'sumRatio',
  leadText: lead,
});

const open = (
  criteria: Catalogue['criteria'],
  rows: readonly Row[],
  change: Partial<PeriodData> = {},
  figures: Catalogue['figures'] = [],
): readonly OpenPoint[] =>
  summarise(
    dataOf(
      catalogueOf({
        units,
        criteria,
        figures,
        scales: [scale('readiness', criteria.length)],
        groups: [{ id: '1.I', scale: 'readiness', title: '1.I', shortTitle: '1.I', source: 1 }],
      }),
      rows,
      change,
    ),
  ).openPoints;

const brief = (points: readonly OpenPoint[]): readonly (readonly [string, number, string])[] =>
  points.map(({ unit, points: worth, next }) => [unit, Number(worth.toPrecision(12)), next]);

test('open points are shared by what each row can still move: here 30 and 10 of 100', () => {
  const rows = [
    row('1.I.1', 'a-ngo', { numerator: 60, denominator: 60 }),
    row('1.I.1', 'hong-ha', { denominator: 30 }),
    row('1.I.1', 'phu-vinh', { denominator: 10 }),
  ];
  expect(brief(open([share], rows))).toEqual([
    ['hong-ha', 0.3, 'complete'],
    ['phu-vinh', 0.1, 'complete'],
  ]);
});

test('what is returned stands for what its return costs', () => {
  const rows = [
    row('1.I.1', 'a-ngo', { numerator: 50, denominator: 60 }, { appraisal: { verdict: 'returned' } }),
    row('1.I.1', 'hong-ha', { numerator: 40, denominator: 40 }, { appraisal: { verdict: 'accepted' } }),
    row('1.I.1', 'phu-vinh', {}, { defaultNotApplicable: true }),
  ];
  expect(brief(open([share], rows))).toEqual([['a-ngo', 0.5, 'mend']]);
});

test('what does not apply takes no share, also where 0 of 0 is all there is', () => {
  const rows = [
    row('1.I.1', 'a-ngo', { denominator: 0 }),
    row('1.I.1', 'hong-ha', { notApplicable: true }, { appraisal: { verdict: 'accepted' } }),
    row('1.I.1', 'phu-vinh', {}, { defaultNotApplicable: true }),
  ];
  expect(brief(open([{ ...share, aggregation: 'meanRatio' }], rows))).toEqual([['a-ngo', 1, 'complete']]);
});

describe('the one thing to do next', () => {
  const one = (change: Parameters<typeof criterion>[1] = {}) =>
    criterion('1.I.1', { leadText: 'a-ngo', ...change });
  const next = (...args: Parameters<typeof open>): unknown =>
    open(...args).map((point) => [point.next, ...point.figures]);

  test.each([
    ['to enter what is empty', 'enter', row('1.I.1', 'a-ngo')],
    ['to mend what has errors', 'fix', row('1.I.1', 'a-ngo', {}, { invalid: true })],
    ['to report a figure instead of a reason', 'report', row('1.I.1', 'a-ngo', { explanation: 'Chưa có' })],
    [
      'to decide on what does not apply',
      'decide',
      row('1.I.1', 'a-ngo', { notApplicable: true, explanation: 'Không phát sinh' }),
    ],
  ])('is %s', (_, step, only) => {
    expect(next([one()], [only])).toEqual([[step]]);
  });

  test('is to complete what is half entered', () => {
    const ratio = one({ measure: part(entered('Tử số'), entered('Mẫu số')) });
    expect(next([ratio], [row('1.I.1', 'a-ngo', { numerator: 3 })])).toEqual([['complete']]);
  });

  test('is to give the points where there is no rule', () => {
    const manual = one({
      measure: count(entered('Số lần'), 'lần'),
      weight: { max: 1, scoring: { method: 'manual' } },
    });
    expect(next([manual], [row('1.I.1', 'a-ngo', { numerator: 3 })])).toEqual([['givePoints']]);
  });

  test('is to enter the common figures that a row waits for, by their names', () => {
    const figure = {
      id: 'cbcc',
      name: 'Cán bộ',
      unit: 'người',
      scope: 'unit',
      enteredBy: ['communes'],
    } as const;
    const ratio = one({ measure: part(entered('Tử số'), common('Mẫu số', 'cbcc')) });
    const figures = [{ ...figure, appliesTo: 'all' as const, atMost: [], grounds }];
    expect(next([ratio], [row('1.I.1', 'a-ngo', { numerator: 3 })], {}, figures)).toEqual([
      ['enterFigures', 'Cán bộ'],
    ]);
  });
});

test('the open points of a criterion add up to what its interval leaves open, the most first', () => {
  const data = randomCatalogue.chain((catalogue) =>
    randomRows(catalogue).map((rows) => ({ catalogue, rows })),
  );
  fc.assert(
    fc.property(data, ({ catalogue, rows }) => {
      const unreturned = rows.map((each) =>
        each.appraisal.verdict === 'returned' || each.appraisal.verdict === 'rejected'
          ? { ...each, appraisal: {} }
          : each,
      );
      const { openPoints, ledgers } = summarise(dataOf(catalogue, unreturned));
      for (const { id, score } of ledgers.self.criteria) {
        const sum = openPoints
          .filter((point) => point.criterion === id)
          .reduce((total, { points }) => total + points, 0);
        expect([id, sum]).toEqual([id, expect.closeTo(score.high - score.low, 9)]);
      }
      const worth = openPoints.map(({ points }) => points);
      expect(worth).toEqual([...worth].sort((a, b) => b - a));
    }),
    { numRuns: propertyRuns(300) },
  );
});
