import fc from 'fast-check';
import { common, count, entered, part, per } from '../../src/catalogue/terms';
import type {
  Aggregation,
  Catalogue,
  Criterion,
  Figure,
  Measure,
  Quantity,
  Scoring,
} from '../../src/core/model';
import { catalogueOf, commune, criterion, grounds, scale, unit } from './smallPeriod';

/** Catalogues of two scales and up to six criteria, such as `checkCatalogue` lets through. */

const units = [
  unit('vp', 'Văn phòng'),
  unit('noi-vu', 'Phòng Nội vụ'),
  commune('a-ngo', 'Xã A Ngo'),
  commune('hong-bac', 'Xã Hồng Bắc'),
  commune('dong-son', 'Xã Đông Sơn'),
];

const figure = (id: string, change: Partial<Figure>): Figure => ({
  id,
  name: id,
  unit: 'người',
  scope: 'unit',
  enteredBy: units.map((owner) => owner.id),
  appliesTo: 'all',
  atMost: [],
  grounds,
  ...change,
});

const figures = [figure('cbcc', {}), figure('dan-so', { scope: 'district', enteredBy: ['vp'] })];

const aggregationsOf: Readonly<Record<'yesNo' | 'ratio' | 'count', readonly Aggregation[]>> = {
  yesNo: ['single', 'shareOfUnits', 'any', 'all'],
  ratio: ['single', 'sumRatio', 'meanRatio'],
  count: ['single', 'sum'],
};

const manual: Scoring = { method: 'manual' };
const steps: Scoring = {
  method: 'steps',
  steps: [
    { from: 0.4, fraction: 0.25 },
    { from: 0.8, fraction: 1 },
  ],
};
const target = fc.constantFrom(1, 5, 12).map((value): Scoring => ({ method: 'target', target: value }));
const proportion: fc.Arbitrary<Scoring> = fc.constantFrom<Scoring>(
  { method: 'linear' },
  { method: 'yesNo' },
  steps,
  manual,
);

interface Way {
  readonly measure: Measure;
  readonly aggregation: Aggregation;
  readonly scoring: Scoring;
}

const yesNoWay: fc.Arbitrary<Way> = fc.record({
  measure: fc.constant<Measure>({ kind: 'yesNo' }),
  aggregation: fc.constantFrom(...aggregationsOf.yesNo),
  scoring: fc.constantFrom<Scoring>({ method: 'linear' }, { method: 'yesNo' }, manual),
});

const denominator: fc.Arbitrary<Quantity> = fc.constantFrom(
  entered('Mẫu số'),
  common('Số CBCC', 'cbcc'),
  common('Dân số', 'dan-so'),
);

const ratioWay: fc.Arbitrary<Way> = fc.record({
  measure: fc
    .tuple(fc.boolean(), denominator)
    .map(([partOfWhole, below]) => (partOfWhole ? part : per)(entered('Tử số'), below)),
  aggregation: fc.constantFrom(...aggregationsOf.ratio),
  scoring: proportion,
});

const countWay: fc.Arbitrary<Way> = fc.record({
  measure: fc.constant(count(entered('Số tin bài'), 'tin bài')),
  aggregation: fc.constantFrom(...aggregationsOf.count),
  scoring: target,
});

const otherWay: fc.Arbitrary<Way> = fc.record({
  measure: fc.constantFrom<Measure>(
    { kind: 'frequency', label: 'Số lần mỗi tháng' },
    { kind: 'amount', label: 'Ngân sách' },
  ),
  aggregation: fc.constant<Aggregation>('single'),
  scoring: fc.oneof(target, fc.constant(manual)),
});

const way = fc.oneof(
  { arbitrary: ratioWay, weight: 4 },
  { arbitrary: yesNoWay, weight: 2 },
  { arbitrary: countWay, weight: 1 },
  { arbitrary: otherWay, weight: 1 },
);

const someCriterion: fc.Arbitrary<(id: string) => Criterion> = fc
  .record({
    way,
    max: fc.constantFrom(0.5, 1, 1, 2),
    leadText: fc.constantFrom('UBND các xã, thị trấn', 'Văn phòng, phòng Nội vụ'),
    excluded: fc.constantFrom(undefined, undefined, undefined, undefined, 'Chưa triển khai'),
  })
  .map(({ way: { measure, aggregation, scoring }, max, leadText, excluded }) => (id) => {
    const lead = aggregation === 'single' ? 'Văn phòng' : leadText;
    const weight = { max, scoring, ...(excluded !== undefined && { excluded }) };
    return criterion(id, { measure, aggregation, leadText: lead, weight });
  });

export const randomCatalogue: fc.Arbitrary<Catalogue> = fc
  .array(someCriterion, { minLength: 1, maxLength: 6 })
  .map((specs) => {
    const criteria = specs.map((build, index) =>
      build(`${index % 3 === 2 ? '2.I' : '1.I'}.${String(index + 1)}`),
    );
    const points = (group: string): number =>
      criteria.filter((each) => each.group === group).reduce((sum, { weight }) => sum + weight.max, 0);
    return catalogueOf({
      scales: [scale('readiness', points('1.I')), scale('results', points('2.I'))],
      groups: [
        { id: '1.I', scale: 'readiness', title: '1.I', shortTitle: '1.I', source: 1 },
        { id: '2.I', scale: 'results', title: '2.I', shortTitle: '2.I', source: 1 },
      ],
      criteria,
      figures,
      units,
    });
  });
