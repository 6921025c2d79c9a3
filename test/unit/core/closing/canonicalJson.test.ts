import fc from 'fast-check';
import { canonicalJson } from '../../../../src/core/closing/canonicalJson';

test('members are sorted, texts composed, numbers texts, what has no value left out', () => {
  const data = { b: [1, -0, 0.1], a: 'e\u0302', c: undefined, d: null, e: true };
  expect(canonicalJson(data)).toBe('{"a":"ê","b":["1","0","0.1"],"d":null,"e":true}');
});

test('what is no number is refused, not written as one', () => {
  expect(() => canonicalJson({ most: Infinity })).toThrow('No number');
});

test('property: the order in which members came changes nothing; what was read back is spelled alike', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())), (data) => {
      const turned = Object.fromEntries(Object.entries(data).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(data));
      expect(canonicalJson(JSON.parse(canonicalJson(data)))).toBe(canonicalJson(data));
    }),
  );
});
