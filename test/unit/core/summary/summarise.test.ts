import { count, entered, part } from '../../../../src/catalogue/terms';
import type { Catalogue, Criterion, Row } from '../../../../src/core/model';
import type { Ledger } from '../../../../src/core/summary/model';
import type { OfficialScore } from '../../../../src/core/scoring/convertScore';
import { summarise } from '../../../../src/core/summary/summarise';
import {
  catalogueOf,
  commune,
  criterion,
  dataOf,
  row,
  scale,
  unit,
  withId,
} from '../../../support/smallPeriod';

/**
 * Six criteria and four units, worked out by hand. The communes report 1.I.2 and 1.II.1; 1.II.2 is one document of
 * Văn phòng and xã A Ngo jointly; 1.I.3 is left out of the assessment.
 */
const criteria: readonly Criterion[] = [
  criterion('1.I.1'),
  criterion('1.I.2', {
    measure: part(entered('Số CBCC đã tập huấn'), entered('Số CBCC')),
    aggregation: 'sumRatio',
    weight: { max: 2, scoring: { method: 'linear' } },
  }),
  criterion('1.I.3', { weight: { max: 1, scoring: { method: 'linear' }, excluded: 'Chưa triển khai' } }),
  criterion('1.II.1', { aggregation: 'shareOfUnits' }),
  criterion('1.II.2', { aggregation: 'any', weight: { max: 1, scoring: { method: 'yesNo' } } }),
  criterion('2.I.1', {
    measure: count(entered('Số tin bài'), 'tin bài'),
    weight: { max: 1, scoring: { method: 'target', target: 12 } },
  }),
];

const group = (id: string, scaleId: string): Catalogue['groups'][number] => ({
  id,
  scale: scaleId,
  title: id,
  shortTitle: `Nhóm ${id}`,
  source: 1,
});

const catalogue = catalogueOf({
  scales: [scale('readiness', 6), scale('specific', 1, { levels: [] })],
  groups: [group('1.I', 'readiness'), group('1.II', 'readiness'), group('2.I', 'specific')],
  criteria,
  units: [
    unit('vp', 'Văn phòng'),
    commune('a-ngo', 'Xã A Ngo'),
    commune('hong-bac', 'Xã Hồng Bắc'),
    commune('dong-son', 'Xã Đông Sơn'),
  ],
});

const rows: readonly Row[] = [
  row(
    '1.I.1',
    'vp',
    { yesNo: true, evidence: 'https://aluoi.gov.vn/1' },
    { appraisal: { verdict: 'accepted' } },
  ),
  row('1.I.2', 'a-ngo', { numerator: 30, denominator: 40 }, { appraisal: { verdict: 'accepted' } }),
  row('1.I.2', 'hong-bac', { numerator: 10, denominator: 60 }),
  row(
    '1.I.2',
    'dong-son',
    { notApplicable: true, explanation: 'Chưa có CBCC' },
    { appraisal: { verdict: 'accepted' } },
  ),
  row('1.I.3', 'vp'),
  row('1.II.1', 'a-ngo', { yesNo: true }, { appraisal: { verdict: 'accepted' } }),
  row('1.II.1', 'hong-bac', { yesNo: false }, { appraisal: { verdict: 'returned' } }),
  row('1.II.1', 'dong-son'),
  row('1.II.2', 'vp'),
  row('1.II.2', 'a-ngo', { yesNo: true }),
  row('2.I.1', 'vp', { numerator: 6 }, { appraisal: { verdict: 'corrected', figure: 9 } }),
];

const province = new Map([
  ['1.I.1', 1],
  ['1.I.2', 1.5],
  ['1.II.1', 0.5],
]);

const { ledgers } = summarise(dataOf(catalogue, rows, { province }));

type Ends = readonly [low: number, high: number];
type Official = Readonly<Record<Exclude<keyof OfficialScore, 'max'>, Ends>> & { readonly max: number };
const columns = ['excluded', 'required', 'achieved', 'rate', 'converted'] as const;

function expectOfficial(score: OfficialScore, official: Official): void {
  expect(score.max).toBe(official.max);
  for (const column of columns) {
    expect([column, score[column].low]).toEqual([column, expect.closeTo(official[column][0], 10)]);
    expect([column, score[column].high]).toEqual([column, expect.closeTo(official[column][1], 10)]);
  }
}

describe('the scale, in the official columns', () => {
  const third = 1 / 3;
  const self = [1 + 0.8 + third + 1, 1 + 0.8 + 2 * third + 1] as const;
  const appraised = [1 + 0.6 + third + 0, 1 + 0.8 + 2 * third + 1] as const;
  const of5 = ([low, high]: Ends): Ends => [low / 5, high / 5];
  const to6 = ([low, high]: Ends): Ends => [(low / 5) * 6, (high / 5) * 6];
  const common = { max: 6, excluded: [1, 1], required: [5, 5] } as const;

  const cases: readonly (readonly [ledger: keyof typeof ledgers, achieved: Ends])[] = [
    ['self', self],
    ['appraised', appraised],
    ['province', [3, 4]],
  ];
  test.each(cases)('%s', (ledger, achieved) => {
    expectOfficial(withId(ledgers[ledger].scales, 'readiness'), {
      ...common,
      achieved,
      rate: of5(achieved),
      converted: to6(achieved),
    });
  });

  test('both ends of the rate have their level; a scale without levels has none', () => {
    expect(withId(ledgers.self.scales, 'readiness').level).toEqual({ low: 'Mức III', high: 'Mức III' });
    expect(withId(ledgers.self.scales, 'specific')).not.toHaveProperty('level');
  });

  test('an open rate may reach several levels', () => {
    const open = [
      row('1.I.1', 'vp', { yesNo: true }),
      row('1.I.2', 'a-ngo', { numerator: 34, denominator: 40 }),
    ];
    const small = catalogueOf({
      ...catalogue,
      scales: [scale('readiness', 3)],
      criteria: criteria.slice(0, 2),
    });
    const [line] = summarise(dataOf(small, open)).ledgers.appraised.scales;
    expect(line?.level).toEqual({ low: 'Mức III', high: 'Mức I' });
  });
});

test('the groups add up to their scale', () => {
  const [first, second, third] = ledgers.self.groups;
  expect(first).toMatchObject({
    id: '1.I',
    name: 'Nhóm 1.I',
    max: 4,
    excluded: { low: 1, high: 1 },
    required: { low: 3, high: 3 },
    achieved: { low: 1.8, high: 1.8 },
  });
  expect(first?.converted.low).toBeCloseTo((1.8 / 3) * 4, 10);
  expect(second).toMatchObject({ id: '1.II', max: 2, required: { low: 2, high: 2 } });
  expect(second?.achieved.low).toBeCloseTo(4 / 3, 10);
  expect(second?.achieved.high).toBeCloseTo(5 / 3, 10);
  expect(third).toMatchObject({ id: '2.I', max: 1, achieved: { low: 0.5, high: 0.5 } });
});

describe('criteria', () => {
  test('the appraiser’s figure counts in the appraised ledger only', () => {
    expect(withId(ledgers.self.criteria, '2.I.1')).toMatchObject({
      figure: { low: 6, high: 6 },
      score: { low: 0.5, high: 0.5 },
    });
    expect(withId(ledgers.appraised.criteria, '2.I.1')).toMatchObject({
      figure: { low: 9, high: 9 },
      score: { low: 0.75, high: 0.75 },
    });
  });

  test('a figure that nothing limits has no upper end', () => {
    const empty = rows.map((owed) => (owed.criterion === '2.I.1' ? row('2.I.1', 'vp') : owed));
    const line = withId(summarise(dataOf(catalogue, empty)).ledgers.self.criteria, '2.I.1');
    expect(line.figure).toEqual({ low: 0, high: null });
    expect(line.score).toEqual({ low: 0, high: 1 });
  });

  test('one left out of the assessment has no figure', () => {
    expect(withId(ledgers.self.criteria, '1.I.3')).not.toHaveProperty('figure');
  });

  test('rows are counted by what became of them', () => {
    expect(withId(ledgers.self.criteria, '1.I.2').rows).toEqual({
      assigned: 3,
      entered: 2,
      valid: 2,
      explained: 0,
      notApplicable: 1,
    });
    expect(withId(ledgers.self.criteria, '1.II.1').rows).toEqual({
      assigned: 3,
      entered: 2,
      valid: 1,
      explained: 0,
      notApplicable: 0,
    });
    expect(withId(ledgers.self.criteria, '1.II.2').rows).toEqual({
      assigned: 2,
      entered: 1,
      valid: 1,
      explained: 1,
      notApplicable: 0,
    });
  });
});

describe('units', () => {
  test('Văn phòng: what another lead reported and what is left out leave its own score', () => {
    const line = withId(ledgers.self.units, 'vp');
    expectOfficial(line, {
      max: 4,
      excluded: [2, 2],
      required: [2, 2],
      achieved: [1.5, 1.5],
      rate: [0.75, 0.75],
      converted: [3, 3],
    });
    expect(line.rows).toEqual({
      assigned: 4,
      entered: 2,
      valid: 2,
      explained: 1,
      notApplicable: 0,
      withEvidence: 1,
      accepted: 2,
      decided: 2,
    });
  });

  test('xã Đông Sơn: not applicable leaves, not entered stays open', () => {
    const line = withId(ledgers.self.units, 'dong-son');
    expectOfficial(line, {
      max: 3,
      excluded: [2, 2],
      required: [1, 1],
      achieved: [0, 1],
      rate: [0, 1],
      converted: [0, 3],
    });
    expect(line.rows).toEqual({
      assigned: 2,
      entered: 0,
      valid: 0,
      explained: 0,
      notApplicable: 1,
      withEvidence: 0,
      accepted: 1,
      decided: 1,
    });
  });

  test('xã Hồng Bắc: the returned row counts nothing once appraised, the other not yet', () => {
    const line = withId(ledgers.appraised.units, 'hong-bac');
    expect(line.achieved.low).toBe(0);
    expect(line.achieved.high).toBeCloseTo(2 / 6, 10);
  });

  test('points that the appraiser gave a row are its unit’s', () => {
    const manual = criterion('1.I.1', { weight: { max: 2, scoring: { method: 'manual' } } });
    const given = [row('1.I.1', 'vp', { yesNo: true }, { appraisal: { verdict: 'accepted', points: 0.5 } })];
    const { self, appraised } = summarise(
      dataOf(catalogueOf({ ...catalogue, criteria: [manual] }), given),
    ).ledgers;
    expect(withId(self.units, 'vp').achieved).toEqual({ low: 0, high: 2 });
    expect(withId(appraised.units, 'vp').achieved).toEqual({ low: 0.5, high: 0.5 });
  });

  const linesOf = (owed: readonly Criterion[], own: readonly Row[]): Ledger['units'] =>
    summarise(dataOf(catalogueOf({ ...catalogue, criteria: owed }), own)).ledgers.self.units;

  test('0 of 0 measures nothing, so it leaves the unit’s own score', () => {
    const owed = ['1.I.1', '1.I.2'].map((id) => withId(criteria, id));
    const own = [row('1.I.1', 'vp', { yesNo: true }), row('1.I.2', 'vp', { numerator: 0, denominator: 0 })];
    expect(withId(linesOf(owed, own), 'vp')).toMatchObject({
      max: 3,
      excluded: { low: 2, high: 2 },
      rate: { low: 1, high: 1 },
    });
  });

  test('while nobody has decided on a claim, the rate with it and without it are both possible', () => {
    const owed = ['1.I.1', '1.II.1'].map((id) => withId(criteria, id));
    const own = [
      row('1.I.1', 'vp', { yesNo: false }),
      row('1.II.1', 'vp', { notApplicable: true, explanation: 'Không phát sinh' }),
    ];
    expect(withId(linesOf(owed, own), 'vp')).toMatchObject({
      excluded: { low: 0, high: 1 },
      required: { low: 1, high: 2 },
      rate: { low: 0, high: 0.5 },
    });
  });

  test('a unit without rows has nothing to score', () => {
    const line = withId(summarise(dataOf(catalogue, [])).ledgers.self.units, 'vp');
    expect(line).toMatchObject({ max: 0, rate: { low: 0, high: 0 }, rows: { assigned: 0 } });
  });
});

describe('what the province recognised', () => {
  test('is as entered; what it has not said may be anything', () => {
    const scores = ledgers.province.criteria.map(({ id, score }) => [id, score.low, score.high]);
    expect(scores).toEqual([
      ['1.I.1', 1, 1],
      ['1.I.2', 1.5, 1.5],
      ['1.I.3', 0, 0],
      ['1.II.1', 0.5, 0.5],
      ['1.II.2', 0, 1],
      ['2.I.1', 0, 1],
    ]);
  });

  test('is flagged where it is missing', () => {
    const flags = ledgers.province.criteria.map(({ id, flags: [flag] }) => [id, flag]);
    expect(flags).toEqual([
      ['1.I.1', undefined],
      ['1.I.2', undefined],
      ['1.I.3', 'excluded'],
      ['1.II.1', undefined],
      ['1.II.2', 'missing'],
      ['2.I.1', 'missing'],
    ]);
  });

  test('knows no units', () => {
    expect(ledgers.province.units).toEqual([]);
  });
});

test('before anything is entered, all is possible and nothing is sure', () => {
  const empty = rows.map(({ criterion: id, unit: owner }) => row(id, owner));
  const { self } = summarise(dataOf(catalogue, empty)).ledgers;
  const line = withId(self.scales, 'readiness');
  expect(line.rate).toEqual({ low: 0, high: 1 });
  expect(line.level).toEqual({ low: 'Mức III', high: 'Mức I' });
});

test('the communes are ranked, and nobody else', () => {
  const { communes } = summarise(dataOf(catalogue, rows));
  expect(communes.map(({ id, position }) => [position, id])).toEqual([
    [1, 'a-ngo'],
    [2, 'hong-bac'],
    [3, 'dong-son'],
  ]);
});
