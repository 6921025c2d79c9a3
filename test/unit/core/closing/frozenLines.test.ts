import fc from 'fast-check';
import { canonicalJson } from '../../../../src/core/closing/canonicalJson';
import { compareFrozen, type FrozenLine } from '../../../../src/core/closing/frozenLines';
import { linesOfText, sealOfText } from '../../../../src/core/closing/resultDocument';

const line = (change: Partial<FrozenLine> = {}): FrozenLine => ({
  part: 'criterion',
  id: '1.I.5',
  name: 'Có trang thông tin điện tử',
  max: 1,
  excluded: { low: 0, high: 0 },
  self: { low: 1, high: 1 },
  appraised: { low: 0, high: 1 },
  selfWord: '',
  appraisedWord: '',
  ...change,
});

test('another name is no difference; other points, words and lines are', () => {
  const kept = [line(), line({ id: '1.I.6' })];
  expect(compareFrozen(kept, [line({ name: 'Tên khác' }), line({ id: '1.I.6' })])).toEqual([]);
  expect(compareFrozen(kept, [line({ self: { low: 0, high: 1 } }), line({ id: '9.9' })])).toEqual([
    { before: line(), now: line({ self: { low: 0, high: 1 } }) },
    { before: line({ id: '1.I.6' }) },
    { now: line({ id: '9.9' }) },
  ]);
});

test('property: lines are read from a kept file as they were, and not at all where a character of it is another', () => {
  const point = fc.double({ min: 0, max: 100, noNaN: true });
  const interval = fc.record({ low: point, high: point });
  const lines = fc.array(
    fc.record({ max: point, self: interval, appraised: interval }).map((each) => line(each)),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(lines, fc.nat(), (kept, at) => {
      const text = canonicalJson({ lines: kept });
      const seal = sealOfText(text);
      expect(compareFrozen(kept.slice(0, 1), (linesOfText(text, seal) ?? []).slice(0, 1))).toEqual([]);
      const place = at % text.length;
      const changed = `${text.slice(0, place)}${text[place] === 'x' ? 'y' : 'x'}${text.slice(place + 1)}`;
      expect(linesOfText(changed, seal)).toBeUndefined();
    }),
  );
});
