import { holds } from '../../../../src/workbook/grid/cells';

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
