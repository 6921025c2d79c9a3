import fc from 'fast-check';
import {
  trackFindings,
  type FindingLine,
  type TrackedFinding,
} from '../../../../../src/workbook/tabs/findings/trackFindings';
import { propertyRuns } from '../../../../support/propertyRuns';

const line = (key: string): FindingLine => ({
  key,
  severity: key,
  unit: '',
  criterion: '',
  cell: '',
  message: '',
});
const gravity = ({ key }: FindingLine): number => Number(key.split('|')[1] ?? 0);
const all = (): boolean => true;

test('the gravest come first, those of the same gravity in the order given', () => {
  const found = ['a|2', 'b|1', 'c|2', 'd|1'].map(line);
  const list = trackFindings([], { found, at: 't1', isAsked: all }, gravity);
  expect(list.map(({ key }) => key)).toEqual(['b|1', 'd|1', 'a|2', 'c|2']);
});

test('a look at one unit leaves the lines of others where they stand', () => {
  const before = trackFindings([], { found: ['a|1', 'b|1'].map(line), at: 't1', isAsked: all }, gravity);
  const isAsked = ({ key }: FindingLine): boolean => key.startsWith('a');
  const list = trackFindings(before, { found: [], at: 't2', isAsked }, gravity);
  expect(list.map(({ key, resolved }) => [key, resolved])).toEqual([
    ['b|1', undefined],
    ['a|1', 't2'],
  ]);
});

test('only the latest 300 that were put right are kept', () => {
  const found = Array.from({ length: 400 }, (_, at) => line(`${String(at)}|1`));
  const before = trackFindings([], { found, at: 't1', isAsked: all }, gravity);
  expect(trackFindings(before, { found: [], at: 't2', isAsked: all }, gravity)).toHaveLength(300);
});

test('[property] after any looks each present finding stands once, with the time from which it stood without a break', () => {
  const looks = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')), { maxLength: 8 });
  fc.assert(
    fc.property(looks, (sequence) => {
      let list: readonly TrackedFinding[] = [];
      const since = new Map<string, string>();
      sequence.forEach((keys, at) => {
        const now = String(at);
        for (const key of [...since.keys()]) if (!keys.some((each) => each === key)) since.delete(key);
        for (const key of keys) if (!since.has(key)) since.set(key, now);
        list = trackFindings(list, { found: keys.map(line), at: now, isAsked: all }, gravity);
      });
      const standing = list.filter(({ resolved }) => resolved === undefined);
      expect(standing.map((each) => [each.key, each.since]).sort()).toEqual([...since.entries()].sort());
      expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
    }),
    { numRuns: propertyRuns(100) },
  );
});
