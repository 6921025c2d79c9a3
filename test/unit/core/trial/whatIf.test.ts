import { delivered } from '../../../../src/catalogue';
import { assignRows } from '../../../../src/core/catalogue/assign';
import { parseTrials } from '../../../../src/core/trial/parseTrials';
import type { RawPeriod } from '../../../../src/core/rows/rawPeriod';
import { interpret, type CheckedPeriod } from '../../../../src/core/validation/interpret';
import { whatIf, type Trial } from '../../../../src/core/trial/whatIf';
import { describeWhatIf } from '../../../../src/text/vi';
import { rawPeriodOf } from '../../../support/rawPeriod';
import { withId } from '../../../support/smallPeriod';

const assigned = assignRows(delivered);
const parse = (text: string): ReturnType<typeof parseTrials> => parseTrials(delivered, assigned, text);

function trialsOf(text: string): readonly Trial[] {
  const parsed = parse(text);
  if ('unreadable' in parsed) throw new Error(parsed.unreadable);
  return parsed.trials;
}

describe('what to try is read as one would say it', () => {
  test.each([
    ['1.I.5 Xã Hồng Hạ = Có', ['1.I.5@hong-ha']],
    ['1.I.5 hồng hạ = Không', ['1.I.5@hong-ha']],
    ['1.i.5, hong-ha = không áp dụng', ['1.I.5@hong-ha']],
    ['2.I.8 = 12', ['2.I.8@tu-phap']],
    ['1.I.28 = 40/50; 1.I.3=Có', ['1.I.28@vh-tt', '1.I.3@tt-hcc']],
    ['1.I.24 = 9', ['1.I.24@vh-tt']],
  ])('%s', (text, keys) => {
    expect(
      trialsOf(text).map((trial) => (trial.kind === 'row' ? `${trial.criterion}@${trial.unit}` : '')),
    ).toEqual(keys);
  });

  test('without a unit all that are asked are meant', () => {
    expect(trialsOf('1.I.16 = Có')).toHaveLength(18);
  });

  test.each([
    ['9.I.1 = Có', '9.I.1 = Có'],
    ['1.I.5 Xã Hạnh Phúc = Có', '1.I.5 Xã Hạnh Phúc = Có'],
    ['2.I.8 = 12; 1.I.24 = 9/12', '1.I.24 = 9/12'],
    ['1.I.5 tối đa = nhiều', '1.I.5 tối đa = nhiều'],
    ['', ''],
  ])('%j is refused, naming the piece', (text, unreadable) => {
    expect(parse(text)).toEqual({ unreadable });
  });
});

describe('trying', () => {
  const check = (tried: RawPeriod): CheckedPeriod => interpret(tried, '2021-10-15');
  const raw = rawPeriodOf(delivered);
  const before = JSON.stringify([...raw.rows]);

  test('rows moves the scales, and leaves what was read alone', () => {
    const { before: was, after, moved } = whatIf(raw, trialsOf('1.I.3 = Có; 2.I.8 = 6'), check);
    expect(moved).toEqual(['1.I.3', '2.I.8']);
    const achieved = (summary: typeof was, id: string): number =>
      withId(summary.ledgers.self.scales, id).achieved.low;
    expect([achieved(was, 'readiness'), achieved(after, 'readiness')]).toEqual([0, 1]);
    expect([achieved(was, 'results'), achieved(after, 'results')]).toEqual([0, 0.5]);
    expect(JSON.stringify([...raw.rows])).toBe(before);
  });

  test('points moves the maximum, a target, and what is left out', () => {
    const trials = trialsOf('1.I.3 tối đa = 2; 2.I.8 chỉ tiêu = 24; 2.I.8 = 12; 1.I.4 không đánh giá = Hỏng');
    const { after, moved } = whatIf(raw, trials, check);
    expect(moved).toEqual(['1.I.3', '1.I.4', '2.I.8']);
    const line = (id: string): unknown => {
      const { score, max, excluded } = withId(after.ledgers.self.criteria, id);
      return [score.low, score.high, max, excluded.low];
    };
    expect(line('1.I.3')).toEqual([0, 2, 2, 0]);
    expect(line('1.I.4')).toEqual([0, 0, 1, 1]);
    expect(line('2.I.8')).toEqual([0.5, 0.5, 1, 0]);
  });

  test('is told scale by scale, then criterion by criterion', () => {
    const text = describeWhatIf(whatIf(raw, trialsOf('1.I.3 = Có'), check));
    expect(text).toContain('sổ báo cáo không thay đổi');
    expect(text).toContain('• Điều kiện sẵn sàng: 0 – 50 điểm quy đổi (0% – 100%, Mức III – Mức I) → 1 – 50');
    expect(text).toContain('• 1.I.3: đơn vị tự chấm 0 – 1/1 → 1/1; thẩm định 0 – 1/1, không đổi');
  });
});
