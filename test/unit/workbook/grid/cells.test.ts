import fc from 'fast-check';
import { holds, longestText, toCell } from '../../../../src/workbook/grid/cells';
import { propertyRuns } from '../../../support/propertyRuns';

const formula = '=HYPERLINK("#gid=1&range=A2";"a;b")&IF(\'A;B\'!A1>0;1;0)';

test.each([
  [formula, true],
  ['=HYPERLINK("#gid=1&range=A2","a;b")&IF(\'A;B\'!A1>0,1,0)', true],
  ['=HYPERLINK("#gid=1&range=A2","a,b")&IF(\'A;B\'!A1>0,1,0)', false],
  ['=HYPERLINK("#gid=1&range=A3";"a;b")&IF(\'A;B\'!A1>0;1;0)', false],
])('a cell with %s holds the formula: %s', (formulaValue, held) => {
  expect(holds({ userEnteredValue: { formulaValue } }, { formula })).toBe(held);
});

test('a formula is not held by its result, nor a text by a formula', () => {
  expect(holds({ userEnteredValue: { stringValue: formula } }, { formula })).toBe(false);
  expect(holds({ userEnteredValue: { formulaValue: formula } }, formula)).toBe(false);
  expect(holds({ userEnteredValue: { formulaValue: '=1' }, effectiveValue: { numberValue: 1 } }, 1)).toBe(
    false,
  );
});

describe('text that is longer than a cell holds', () => {
  const lengths = fc.integer({ min: longestText - 50, max: longestText + 5000 });

  test('is cut, never between the halves of one sign, says how much is left out, and is held as it was written', () => {
    fc.assert(
      fc.property(lengths, fc.constantFrom('a', 'ợ', '😀'), fc.boolean(), (length, sign, odd) => {
        const text = (odd ? 'x' : '') + sign.repeat(length / sign.length);
        const { userEnteredValue } = toCell(text);
        const written = userEnteredValue?.stringValue ?? '';
        expect(written.length).toBeLessThanOrEqual(longestText);
        expect(Buffer.from(written, 'utf8').toString('utf8')).toBe(written);
        expect(holds({ userEnteredValue: { stringValue: written } }, text)).toBe(true);
        if (text.length <= longestText) return void expect(written).toBe(text);
        const [, kept = '', count = ''] = /^(.*)… \(còn ([\d.]+) ký tự\)$/s.exec(written) ?? [];
        expect(text.startsWith(kept)).toBe(true);
        expect(kept.length + Number(count.replace('.', ''))).toBe(text.length);
      }),
      { numRuns: propertyRuns(50) },
    );
  });
});
