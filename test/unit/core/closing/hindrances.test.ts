import fc from 'fast-check';
import {
  hindrancesOf,
  isRefused,
  needsReason,
  type ClosingFacts,
  type ClosingUnit,
} from '../../../../src/core/closing/hindrances';
import type { PeriodMove } from '../../../../src/core/period/periodTransitions';

const unit = (change: Partial<ClosingUnit> = {}): ClosingUnit => ({
  name: 'Xã A Ngo',
  submitted: true,
  waiting: 0,
  errors: 0,
  ...change,
});

/** Nothing stands in the way of anything. */
const clear: ClosingFacts = {
  older: [],
  today: '2021-11-01',
  unitDeadline: '2021-10-31',
  units: [unit()],
  unseenTicks: [],
  scale: 'confirmed',
  compiled: 'current',
  compiledAt: '01/11/2021 08:00',
  decidedRows: 1,
  open: [],
  unrecognised: 0,
};
const found = (move: PeriodMove, change: Partial<ClosingFacts> = {}): readonly string[] =>
  hindrancesOf(move, { ...clear, ...change }).map(({ code, severity }) => `${severity} ${code}`);

test('where nothing stands in the way nothing is told; going back always asks why', () => {
  for (const move of ['close', 'conclude', 'report', 'archive'] as const) expect(found(move)).toEqual([]);
  for (const move of ['reopen', 'reconsider'] as const) expect(found(move)).toEqual(['reason goesBack']);
});

test.each<[PeriodMove, Partial<ClosingFacts>, readonly string[]]>([
  ['close', { today: '2021-10-31' }, ['refused tooEarly']],
  ['close', { unseenTicks: ['Xã A Ngo'] }, ['refused unseenTicks']],
  ['close', { units: [unit({ submitted: false, errors: 2 })] }, ['told notSubmitted', 'told errors']],
  ['close', { units: [unit({ extendedTo: '2021-11-05' })] }, ['told extensionsRun']],
  ['conclude', { compiled: 'never' }, ['refused notCompiled']],
  ['conclude', { compiled: 'stale' }, ['refused compileStale']],
  ['conclude', { decidedRows: 0 }, ['reason nothingDecided']],
  [
    'conclude',
    { units: [unit({ submitted: false, waiting: 3 })] },
    ['reason notSubmitted', 'reason undecided'],
  ],
  ['conclude', { units: [unit({ extendedTo: '2021-11-05' })] }, ['reason extensionsCut']],
  ['conclude', { units: [unit({ extendedTo: '2021-10-31' })] }, []],
  ['conclude', { open: [{ name: 'Kết quả', achieved: { low: 1, high: 2 } }] }, ['reason open']],
  ['conclude', { scale: 'changed' }, ['reason scaleChanged']],
  [
    'conclude',
    { older: ['Sổ'], compiled: 'stale', scale: 'changed' },
    ['refused older', 'refused compileStale', 'reason scaleChanged'],
  ],
  ['report', { result: { number: 1, differences: 2 } }, ['refused resultDiffers']],
  ['report', { result: { number: 1, differences: 0 } }, []],
  ['archive', { unrecognised: 5 }, ['told provincePending']],
  ['reconsider', { result: { number: 2, differences: 0 } }, ['reason goesBack', 'told resultKept']],
  // A period in which nobody was asked for anything, or nobody submitted, comes to its end all the same.
  ['conclude', { units: [], decidedRows: 0 }, ['reason nothingDecided']],
])('%s: %j', (move, change, expected) => {
  expect(found(move, change)).toEqual(expected);
});

test('property: intervals are never concluded without a reason, and the gravest comes first', () => {
  const facts = fc.record({
    compiled: fc.constantFrom('never', 'stale', 'current'),
    scale: fc.constantFrom('confirmed', 'changed', 'unconfirmed'),
    decidedRows: fc.nat(3),
    open: fc.array(fc.constant({ name: 'Kết quả', achieved: { low: 0, high: 1 } }), { maxLength: 2 }),
    units: fc.array(
      fc.record({ submitted: fc.boolean(), waiting: fc.nat(2), errors: fc.nat(2) }).map((each) => unit(each)),
      { maxLength: 3 },
    ),
  }) as fc.Arbitrary<Partial<ClosingFacts>>;
  fc.assert(
    fc.property(facts, (change) => {
      const all = hindrancesOf('conclude', { ...clear, ...change });
      if ((change.open ?? []).length > 0) expect(needsReason(all)).toBe(true);
      expect(isRefused(all)).toBe(change.compiled !== 'current');
      const grades = all.map(({ severity }) => ['refused', 'reason', 'told'].indexOf(severity));
      expect(grades).toEqual(grades.toSorted());
    }),
  );
});
