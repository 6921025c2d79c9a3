import { holds } from '../../../../src/workbook/grid/cells';
import { sameFormula, withSemicolons } from '../../../../src/workbook/grid/formulas';

test.each([
  ['=IF(A1>0;B1/A1;0)', '=IF(A1>0,B1/A1,0)', true],
  ['=IF(A1>0;B1/A1;0)', '=IF(A1>0;B1/A1;0)', true],
  ['=IF(A1>0;B1/A1;0)', '=IF(A1>0,B1/A1,1)', false],
  // What stands in texts and names of tabs is no separator.
  ['=IF(A1="a;b";1;0)', '=IF(A1="a,b",1,0)', false],
  ["=SUM('a;b'!A1;1)", "=SUM('a,b'!A1,1)", false],
  ['=HYPERLINK("#gid=1&range=A1";"a, ""b"", c")', '=HYPERLINK("#gid=1&range=A1","a, ""b"", c")', true],
])('%s is given back as %s: the same is %s', (written, found, same) => {
  expect(sameFormula(found, written)).toBe(same);
  expect(holds({ userEnteredValue: { formulaValue: found } }, { formula: written })).toBe(same);
});

test('a formula that is written back gets the separators that are taken everywhere', () => {
  expect(withSemicolons('=HYPERLINK("#gid=1,2","Ô A1, B2")')).toBe('=HYPERLINK("#gid=1,2";"Ô A1, B2")');
  expect(sameFormula(undefined, '=A1')).toBe(false);
});
