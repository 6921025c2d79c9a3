import { submissionIssues, type SubmissionIssueCode } from '../../../../src/core/period/submissionIssues';
import type { RawSubmission } from '../../../../src/core/period/rawPeriod';
import { firstRecord, type SubmissionRecord } from '../../../../src/core/period/submissionRecord';
import { issueTexts } from '../../../../src/text/issues';
import { blankLine } from '../../../support/rawPeriod';

const submitted: SubmissionRecord = {
  ...firstRecord,
  state: 'submitted',
  rounds: [{ at: '2021-10-20T09:05', late: false, withdrawn: false }],
};

interface Case {
  readonly line?: Partial<RawSubmission>;
  readonly record?: SubmissionRecord;
  readonly change?: { readonly before: string; readonly after: string };
  readonly snapshotLost?: boolean;
  /** What the words must name. */
  readonly told: readonly string[];
}

const cases: Readonly<Record<SubmissionIssueCode, readonly Case[]>> = {
  changedAfterSubmission: [
    {
      record: submitted,
      change: { before: '12', after: '13' },
      told: ['20/10/2021 09:05', 'trước là “12”', 'nay là “13”'],
    },
    { record: submitted, change: { before: '', after: 'TRUE' }, told: ['ô trống', 'đã đánh dấu'] },
  ],
  decisionWithoutSubmission: [
    {
      record: { ...firstRecord, decision: { verdict: 'accepted', reply: '', idle: true } },
      told: ['“Chấp nhận”', 'chưa nộp'],
    },
    {
      record: { ...firstRecord, decision: { verdict: 'returned', reply: '', idle: true } },
      told: ['“Trả lại”'],
    },
  ],
  tickUnreadable: [{ line: { tick: { typed: 'để  xem' } }, told: ['“để xem”'] }],
  decisionUnreadable: [
    { line: { decision: { typed: 'Được' } }, told: ['“Được”', '“Chấp nhận”', '“Trả lại”'] },
  ],
  extensionUnreadable: [{ line: { extendedTo: { formula: '=TODAY()' } }, told: ['“=TODAY()”'] }],
  submissionMemoryLost: [{ line: { memoryLost: true }, told: ['“Bản đã nộp”', '“Nhật ký”'] }],
  snapshotLost: [{ record: submitted, snapshotLost: true, told: ['20/10/2021 09:05', '“Bản đã nộp”'] }],
};

describe.each(Object.entries(cases))('%s', (code, list) => {
  test.each(list)('is a warning, told with the values and what to do: $told', (each) => {
    const { line, record = firstRecord, change, snapshotLost = false, told } = each;
    const changes = change ? [{ criterion: '1.I.1', column: 'yesNo', ...change }] : [];
    const issues = submissionIssues('vp', { ...blankLine, ...line }, record, changes, snapshotLost);
    expect(issues).toMatchObject([{ code, severity: 'warning', where: { unit: 'vp' } }]);
    const [message = ''] = issues.map((issue) => issueTexts[issue.code](issue.params));
    expect(message).toMatch(/^[\p{Lu}“].+\.$/u);
    expect(message).toMatch(/Hãy /);
    expect(message).not.toMatch(/undefined|NaN|null|\[object|\s{2}|\n/);
    expect(message).toBe(message.normalize('NFC'));
    for (const value of told) expect(message).toContain(value);
  });
});

test('nothing is said of a line in which nothing is wrong', () => {
  expect(submissionIssues('vp', blankLine, submitted, [], false)).toEqual([]);
});
