import { delivered } from '../../../src/catalogue';
import { checkScale } from '../../../src/core/catalogue/checkScale';
import { compareScale, scaleMark } from '../../../src/core/catalogue/compareScale';
import type { Catalogue, Weight } from '../../../src/core/model';
import { describeScaleChange } from '../../../src/text/vi';

const reweighed = (id: string, weight: Partial<Weight>): Catalogue => ({
  ...delivered,
  criteria: delivered.criteria.map((criterion) =>
    criterion.id === id ? { ...criterion, weight: { ...criterion.weight, ...weight } } : criterion,
  ),
});

const differing = (now: Catalogue): readonly string[] =>
  compareScale(now, delivered).map((change) => `${change.id}: ${describeScaleChange(change)}`);

test('the delivered scale differs from itself in nothing', () => {
  expect(compareScale(delivered, delivered)).toEqual([]);
  expect(checkScale(delivered)).toEqual([]);
});

test.each<readonly [Partial<Weight>, string]>([
  [{ max: 2 }, '2.I.8: Điểm tối đa: 1 → 2'],
  [{ scoring: { method: 'target', target: 24 } }, '2.I.8: Cách chấm: Theo chỉ tiêu 12 → Theo chỉ tiêu 24'],
  [
    { scoring: { method: 'steps', steps: [{ from: 1, fraction: 0.5 }] } },
    '2.I.8: Cách chấm: Theo chỉ tiêu 12 → Theo bậc 1: 50%',
  ],
  [{ excluded: 'Chưa triển khai' }, '2.I.8: Không đưa vào đánh giá: Chưa triển khai'],
])('%j', (weight, words) => {
  expect(differing(reweighed('2.I.8', weight))).toEqual([words]);
});

test('scales, added and removed criteria are told as well', () => {
  const [first, ...others] = delivered.scales;
  const levels = [{ name: 'Mức I', from: 0 }];
  const now: Catalogue = {
    ...delivered,
    scales: first ? [{ ...first, max: 60, levels }, ...others] : others,
    criteria: delivered.criteria.map((criterion) =>
      criterion.id === '3.V.6' ? { ...criterion, id: '3.V.7' } : criterion,
    ),
  };
  expect(differing(now)).toEqual([
    'readiness: Điểm tối đa: 50 → 60; Mức: Mức I từ 90%, Mức II từ 85%, Mức III từ 0% → Mức I từ 0%',
    '3.V.7: Không có trong thang điểm lập sẵn',
    '3.V.6: Có trong thang điểm lập sẵn nhưng không còn ở đây',
  ]);
});

test('the mark of a scale changes with its points, not with the wording of a criterion', () => {
  const renamed = {
    ...delivered,
    criteria: delivered.criteria.map((criterion) => ({ ...criterion, title: `${criterion.title}.` })),
  };
  expect(scaleMark(renamed)).toBe(scaleMark(delivered));
  expect(scaleMark(reweighed('2.I.8', { max: 2 }))).not.toBe(scaleMark(delivered));
});
