import { submissionIssues } from '../../../../src/core/submission/submissionIssues';
import { describeIssue } from '../../../../src/text/findings/findingWords';
import { blankLine } from '../../../support/rawPeriod';
import { issuesOf, submissionFindings, submitted } from './submissionFindings';
import { office } from '../../../support/smallPeriod';

const notices = new Set(['sealedFileAdded', 'sealedFileOutdated']);

describe.each(Object.entries(submissionFindings))('%s', (code, list) => {
  test.each(list)('stops nothing, and is told with the values and what to do: $told', (each) => {
    const issues = issuesOf(each);
    expect(issues).toMatchObject([
      { code, severity: notices.has(code) ? 'info' : 'warning', where: { unit: 'vp' } },
    ]);
    const [message = ''] = issues.map((issue) => describeIssue(issue, office));
    expect(message).toMatch(/^[\p{Lu}“].+\.$/u);
    expect(message).toMatch(/Hãy /);
    expect(message).not.toMatch(/undefined|NaN|null|\[object|\s{2}|\n/);
    expect(message).toBe(message.normalize('NFC'));
    for (const value of each.told) expect(message).toContain(value);
  });
});

test('nothing is said of a line in which nothing is wrong', () => {
  expect(
    submissionIssues('vp', blankLine, submitted, {
      changes: [],
      files: [],
      sealBroken: false,
      snapshotLost: false,
      isOperator: true,
    }),
  ).toEqual([]);
});
