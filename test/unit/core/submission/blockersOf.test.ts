import { blockersOf, blocks } from '../../../../src/core/submission/blockersOf';
import { makeIssue } from '../../../../src/core/findings/issue';
import type { IssueCode } from '../../../../src/core/findings/findings';

const never = (): boolean => false;
const found = (code: IssueCode) => makeIssue(code, { unit: 'a-ngo', criterion: '1.I.5' });

test.each([
  ['an error in the unit’s own cells', 'notANumber', true],
  ['a row that says nothing', 'valueMissing', true],
  ['a row that is gone', 'rowMissing', true],
  ['a warning', 'implausibleRatio', false],
  ['a file that nobody can open', 'fileNoAccess', false],
  ['what the appraiser typed', 'appraisalUnreadable', false],
] as const)('what keeps a unit from submitting: %s', (_, code, expected) => {
  const issue = found(code);
  expect(blocks(issue, never)).toBe(expected);
  const { errors, missing } = blockersOf([issue], never);
  expect(errors + missing).toBe(expected ? 1 : 0);
});

test('a figure that is missing with a reason keeps nobody, a wrong one does whatever is written beside it', () => {
  const always = (): boolean => true;
  expect(blocks(found('figureMissing'), always)).toBe(false);
  expect(blocks(found('figureAboveWhole'), always)).toBe(true);
});
