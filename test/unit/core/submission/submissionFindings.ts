import type { Issue } from '../../../../src/core/model';
import type { RawSubmission } from '../../../../src/core/rows/rawPeriod';
import type { FileDifference } from '../../../../src/core/submission/sealSnapshot';
import type { SubmissionIssueCode } from '../../../../src/core/findings/findings';
import { submissionIssues } from '../../../../src/core/submission/submissionIssues';
import { firstRecord, type SubmissionRecord } from '../../../../src/core/rows/submissionRecord';
import { blankLine } from '../../../support/rawPeriod';

export const submitted: SubmissionRecord = {
  ...firstRecord,
  state: 'submitted',
  rounds: [{ at: '2021-10-20T09:05', late: false, withdrawn: false }],
};

interface SubmissionCase {
  readonly line?: Partial<RawSubmission>;
  readonly record?: SubmissionRecord;
  readonly change?: { readonly before: string; readonly after: string };
  readonly file?: FileDifference;
  readonly sealBroken?: boolean;
  readonly snapshotLost?: boolean;
  readonly isOperator?: boolean;
  /** What the words must name. */
  readonly told: readonly string[];
}

const file = (change: FileDifference['change']): FileDifference => ({
  kind: 'file',
  change,
  id: 'f',
  name: 'HĐ 12.pdf',
});

/** What in a line of `Nộp báo cáo` provokes each finding. */
export const submissionFindings: Readonly<Record<SubmissionIssueCode, readonly SubmissionCase[]>> = {
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
  sealedFileAltered: [
    { record: submitted, file: file('altered'), told: ['20/10/2021 09:05', '“HĐ 12.pdf”'] },
  ],
  sealedFileRemoved: [
    { record: submitted, file: file('removed'), told: ['20/10/2021 09:05', '“HĐ 12.pdf”'] },
  ],
  sealedFileAdded: [{ record: submitted, file: file('added'), told: ['20/10/2021 09:05', '“HĐ 12.pdf”'] }],
  sealedFileOutdated: [
    { record: submitted, file: file('outdated'), told: ['20/10/2021 09:05', '“HĐ 12.pdf”'] },
  ],
  sealBroken: [{ record: submitted, sealBroken: true, told: ['20/10/2021 09:05', '“Bản đã nộp”'] }],
  tickUnreadable: [{ line: { tick: { typed: 'để  xem' } }, told: ['“để xem”'] }],
  decisionUnreadable: [
    { line: { decision: { typed: 'Được' } }, told: ['“Được”', '“Chấp nhận”', '“Trả lại”'] },
  ],
  extensionUnreadable: [{ line: { extendedTo: { formula: '=TODAY()' } }, told: ['“=TODAY()”'] }],
  submissionMemoryLost: [{ line: { memoryLost: true }, told: ['“Bản đã nộp”', '“Nhật ký”'] }],
  snapshotLost: [{ record: submitted, snapshotLost: true, told: ['20/10/2021 09:05', '“Bản đã nộp”'] }],
  selfAccepted: [
    { record: { ...submitted, state: 'accepted' }, isOperator: true, told: ['VH-TT', '“Thẩm định”'] },
  ],
};

export function issuesOf({
  line,
  record = firstRecord,
  change,
  file: handedIn,
  sealBroken = false,
  snapshotLost = false,
  isOperator = false,
}: SubmissionCase): readonly Issue<SubmissionIssueCode>[] {
  const changes = change ? [{ criterion: '1.I.1', column: 'yesNo', ...change }] : [];
  return submissionIssues('vp', { ...blankLine, ...line }, record, {
    changes,
    files: handedIn ? [handedIn] : [],
    sealBroken,
    snapshotLost,
    isOperator,
  });
}
