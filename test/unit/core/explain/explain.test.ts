import { delivered } from '../../../../src/catalogue';
import { explain } from '../../../../src/core/explain/explain';
import type { CriterionExplanation, UnitExplanation } from '../../../../src/core/explain/model';
import type { RawFigure, RawRow } from '../../../../src/core/rows/rawPeriod';
import { summarise } from '../../../../src/core/summary/summarise';
import { interpret } from '../../../../src/core/validation/interpret';
import { describeExplanation } from '../../../../src/text/vi';
import { notAppraised, rawFigure, rawPeriodOf, rawRow } from '../../../support/rawPeriod';

const rows: readonly RawRow[] = [
  rawRow({ criterion: '1.II.9', unit: 'hong-ha' }, { numerator: 15 }),
  rawRow(
    { criterion: '1.II.9', unit: 'a-ngo' },
    { numerator: 20 },
    { ...notAppraised, verdict: 'returned', comment: { typed: 'Thiếu danh sách' } },
  ),
  rawRow(
    { criterion: '1.I.5', unit: 'hong-ha' },
    { yesNo: 'Có', documentNo: '12/QĐ-UBND', documentDate: '15/03/2021' },
  ),
  rawRow({ criterion: '1.I.16', unit: 'hong-ha' }, { notApplicable: true, explanation: 'Không phát sinh' }),
];
const figures: readonly RawFigure[] = [
  { ...rawFigure('communeCadres', 'hong-ha', 20), first: { typed: 18 } },
  rawFigure('communeCadres', 'a-ngo', 25),
];

const raw = rawPeriodOf(delivered);
const data = interpret(
  {
    ...raw,
    figures,
    rows: raw.rows.map(
      (each) =>
        rows.find(({ criterion, unit }) => criterion === each.criterion && unit === each.unit) ?? each,
    ),
  },
  '2021-10-15',
);
const summary = summarise(data);

const criterionOf = (what: string): CriterionExplanation => {
  const explanation = explain(data, summary, what);
  if (explanation?.kind !== 'criterion') throw new Error(`No criterion ${what}`);
  return explanation;
};
const unitOf = (what: string): UnitExplanation => {
  const explanation = explain(data, summary, what);
  if (explanation?.kind !== 'unit') throw new Error(`No unit ${what}`);
  return explanation;
};

describe('of a criterion', () => {
  const explanation = criterionOf('1.ii.9');
  const row = (unit: string) => explanation.rows.find((each) => each.unit.id === unit);

  test('every row is there, with its figures, what it weighs and what is open on it', () => {
    expect(explanation.rows).toHaveLength(18);
    expect(row('hong-ha')).toMatchObject({
      state: 'ready',
      entry: { numerator: 15, denominator: 20 },
      figures: [{ id: 'communeCadres', value: 20, before: 18 }],
      own: { low: 0.75, high: 0.75 },
      weight: { value: 20, guessed: false },
    });
    expect(row('phu-vinh')).toMatchObject({
      state: 'empty',
      weight: { value: 22.5, guessed: true },
      open: { next: 'enterFigures', figures: ['Cán bộ, công chức cấp xã của xã, thị trấn'] },
    });
  });

  test('the three ledgers say what they come to, and why they differ', () => {
    expect(explanation.ledgers.self.flags).toEqual(['missing', 'estimated', 'figureChanged']);
    expect(explanation.reasons.map(({ code }) => code)).toEqual([
      'notAppraised',
      'returned',
      'provincePending',
    ]);
  });

  test('in words: the rule, the line of the dispatch, what it rests on, then row by row', () => {
    const text = describeExplanation(
      explanation,
      ({ unit }) => (unit.id === 'hong-ha' ? '1.II!C45' : ''),
      'VH-TT',
    );
    const { source, grounds } = explanation.criterion;
    expect(text).toContain(
      `Nguồn: Công văn giao tiêu chí, dòng ${String(source)}; đơn vị chủ trì: UBND các xã, thị trấn.`,
    );
    expect(text).toContain(
      'Cách tính: tổng tử số / tổng mẫu số; cách chấm: theo tỷ lệ đạt được; điểm tối đa 1.',
    );
    expect(text).toContain(grounds.reason);
    expect(text).toContain(
      '• Xã Hồng Hạ (1.II!C45): 15/20 = 75% [Cán bộ, công chức cấp xã của xã, thị trấn: 20, khi tính lần đầu là 18]; mẫu số 20; ✔ Đủ số liệu',
    );
    expect(text).toContain('mẫu số ước tính 22,5');
    expect(text).toContain('thẩm định: trả lại, “Thiếu danh sách”');
  });
});

describe('of a unit', () => {
  const explanation = unitOf('xã hồng hạ');

  test('its own rows, totals and place are there', () => {
    expect(explanation.rows).toHaveLength(
      summary.ledgers.self.units.find(({ id }) => id === 'hong-ha')?.rows.assigned ?? 0,
    );
    expect(explanation.rank?.id).toBe('hong-ha');
    expect(explanation.rows.find(({ criterion }) => criterion.id === '1.I.5')?.points).toEqual({
      self: { low: 1, high: 1 },
      appraised: { low: 0, high: 1 },
    });
  });

  test('in words: what is open comes before the rows', () => {
    const text = describeExplanation(explanation, () => '', 'VH-TT');
    expect(text).toContain('Điểm của Xã Hồng Hạ');
    expect(text).toContain('Xếp hạng xã: thứ ');
    expect(text).toContain('• 1.I.16: 0,06 điểm – VH-TT quyết định có áp dụng hay không');
    expect(text).toContain(
      '• 1.I.5: tự chấm 1, thẩm định 0 – 1 trên 1 điểm; Có; ✔ Đủ số liệu; văn bản 12/QĐ-UBND ngày 15/03/2021',
    );
    expect(text.indexOf('Điểm của huyện còn có thể lấy')).toBeLessThan(text.indexOf('Các dòng:'));
  });
});

test('of something else there is none', () => {
  expect(explain(data, summary, 'Xã Hạnh Phúc')).toBeUndefined();
});
