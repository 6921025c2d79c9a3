import { delivered } from '../../../src/catalogue';
import { checkCatalogue } from '../../../src/core/catalogue/checkCatalogue';
import { describeCatalogueProblem } from '../../../src/text/catalogueProblems';
import { brokenCatalogues } from './brokenCatalogues';
import { withCriterion, withMax, withScale, withSteps, withUnit } from './changeCatalogue';

const cases = Object.entries(brokenCatalogues);

describe.each(cases)('%s', (code, { broken, params, also = [] }) => {
  const problems = checkCatalogue(broken);

  test('is found, and nothing beside it', () => {
    expect(problems).toContainEqual({ code, params });
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set([code, ...also]));
  });

  test('is told in one line that names the thing and what to do', () => {
    for (const problem of problems) {
      const line = describeCatalogueProblem(problem);
      expect(line).toMatch(/^Tab “[^”]+”.*\. (Hãy|Mã không) .+\.$/);
      expect(line).not.toMatch(/undefined|NaN|\n|\s{2}/);
      expect(line).toBe(line.normalize('NFC'));
    }
    const lines = problems.map(describeCatalogueProblem).join('\n');
    const [name = 'Tab'] = Object.values(params).map(String);
    expect(lines).toContain(name);
  });
});

test('each unit that no name is known for has its own line', () => {
  const leadText = 'Phòng Ngoại vụ; Phòng Nội vụ, Sở Xây dựng';
  const lines = checkCatalogue(withCriterion('1.I.2', { leadText })).map(describeCatalogueProblem);
  expect(lines).toEqual([
    'Tab “Danh mục”, tiêu chí 1.I.2: không nhận ra đơn vị chủ trì “Phòng Ngoại vụ”. Hãy sửa cột Đơn vị chủ trì, hoặc thêm cách viết này vào tab “Đơn vị”.',
    'Tab “Danh mục”, tiêu chí 1.I.2: không nhận ra đơn vị chủ trì “Sở Xây dựng”. Hãy sửa cột Đơn vị chủ trì, hoặc thêm cách viết này vào tab “Đơn vị”.',
  ]);
});

test('numbers are shown as officials write them', () => {
  const lines = (broken: typeof delivered): string =>
    checkCatalogue(broken).map(describeCatalogueProblem).join('\n');
  expect(lines(withMax(1.5))).toBe(
    'Tab “Thang điểm”, thang điểm readiness: điểm tối đa của các tiêu chí cộng lại là 50,5, khác điểm tối đa 50 của thang. Hãy sửa cho khớp.',
  );
  expect(lines(withSteps({ from: 0.5, fraction: 1.205 }))).toContain('tỷ lệ điểm 120,5% nằm ngoài');
  expect(lines(withMax(Number.NaN))).toContain('(đang là không đọc được)');
});

describe('what is right is left alone', () => {
  test('points in tenths add up in spite of binary fractions', () => {
    const tenths = delivered.criteria.map((criterion) => ({
      ...criterion,
      weight: { ...criterion.weight, max: 0.1 },
    }));
    const scales = delivered.scales.map((scale) => ({ ...scale, max: scale.max / 10 }));
    expect(checkCatalogue({ ...delivered, criteria: tenths, scales })).toEqual([]);
  });

  test('a criterion left out of the assessment keeps its points in the scale', () => {
    const left = withCriterion('2.II.20', ({ weight }) => ({
      weight: { ...weight, excluded: 'Chưa triển khai' },
    }));
    expect(checkCatalogue(left)).toEqual([]);
  });

  test('a scale need not be levelled', () => {
    expect(checkCatalogue(withScale('results', { levels: [] }))).toEqual([]);
  });

  test('steps may rise in several thresholds, some worth the same', () => {
    const steps = [0.5, 0.7, 0.9].map((from) => ({ from, fraction: from < 0.8 ? 0.5 : 1 }));
    expect(checkCatalogue(withSteps(...steps))).toEqual([]);
  });

  test('two spellings of the same unit may be equal', () => {
    expect(checkCatalogue(withUnit('noi-vu', { aliases: ['Nội vụ', 'phòng nội vụ'] }))).toEqual([]);
  });
});

describe('names', () => {
  test('a short form counts: “Nội vụ” is already Phòng Nội vụ', () => {
    expect(checkCatalogue(withUnit('thanh-tra', { aliases: ['Nội vụ'] }))).toEqual([
      { code: 'sharedSpelling', params: { spelling: 'Nội vụ', id: 'thanh-tra', other: 'noi-vu' } },
    ]);
  });

  test('a unit and a group with one name are told apart by nobody', () => {
    const problems = checkCatalogue(withUnit('thanh-tra', { aliases: ['UBND các xã, thị trấn'] }));
    expect(problems.map(({ code }) => code)).toContain('sharedSpelling');
  });
});

describe('scoring that does not fit', () => {
  test.each(['steps', 'target'] as const)('%s of Có / Không', (method) => {
    const scoring =
      method === 'steps' ? { method, steps: [{ from: 1, fraction: 1 }] } : { method, target: 1 };
    expect(checkCatalogue(withCriterion('1.I.4', { weight: { max: 1, scoring } }))).toEqual([
      { code: 'scoringUnfit', params: { criterion: '1.I.4', method, measure: 'yesNo' } },
    ]);
  });
});

describe('aggregation that does not fit', () => {
  test.each([
    ['1.I.16', 'sumRatio'],
    ['1.I.16', 'meanRatio'],
    ['1.I.16', 'sum'],
    ['1.I.15', 'any'],
    ['1.I.15', 'all'],
    ['1.I.15', 'shareOfUnits'],
    ['1.I.15', 'sum'],
    ['2.I.11', 'sumRatio'],
    ['2.I.11', 'any'],
  ] as const)('%s by %s', (id, aggregation) => {
    const codes = checkCatalogue(withCriterion(id, { aggregation })).map(({ code }) => code);
    expect(codes).toEqual(['aggregationUnfit']);
  });
});
