import type { Issue, Params, Place } from '../model';
import { parseYesNo } from '../parse/parseYesNo';
import { isBlank, tidy, type RawCell } from '../parse/rawCell';
import { makeIssue } from '../validation/issue';
import type { RawSubmission } from './rawPeriod';
import { readExtension } from './readExtension';
import type { Difference } from './snapshot';
import type { SubmissionRecord } from './submissionRecord';

/** Found while submissions are settled, not by a rule on a row. */
export type SubmissionIssueCode =
  /** An entry cell is not as it was when the unit submitted. */
  | 'changedAfterSubmission'
  /** VH-TT decided while nothing was submitted. */
  | 'decisionWithoutSubmission'
  | 'tickUnreadable'
  | 'decisionUnreadable'
  | 'extensionUnreadable'
  /** What the program remembered of the unit's submission can't be read. */
  | 'submissionMemoryLost'
  /** What was kept at the submission is gone: later changes can't be told. */
  | 'snapshotLost'
  /** VH-TT accepted its own submission as a whole. */
  | 'selfAccepted';

type SubmissionIssue = Issue<SubmissionIssueCode>;

interface SubmissionFacts {
  readonly changes: readonly Difference[];
  readonly snapshotLost: boolean;
  /** It is VH-TT's own. */
  readonly isOperator: boolean;
}

export function submissionIssues(
  unit: string,
  line: RawSubmission,
  record: SubmissionRecord,
  { changes, snapshotLost, isOperator }: SubmissionFacts,
): readonly SubmissionIssue[] {
  const { tick, decision, verdict, extendedTo, memoryLost } = line;
  const at = record.rounds[record.rounds.length - 1]?.at ?? '';
  const issue = (code: SubmissionIssueCode, where: Place, params: Params = {}): SubmissionIssue =>
    makeIssue(code, { unit, ...where }, params);
  const unreadable = (code: SubmissionIssueCode, column: string, cell: RawCell): SubmissionIssue =>
    issue(code, { column }, { text: tidy(String(cell.formula ?? cell.typed ?? '')) });
  return [
    ...changes.map(({ before, after, ...where }) =>
      issue('changedAfterSubmission', where, { before, after, at }),
    ),
    ...(record.decision.idle
      ? [
          issue(
            'decisionWithoutSubmission',
            { column: 'decision' },
            { verdict: record.decision.verdict ?? '' },
          ),
        ]
      : []),
    ...(parseYesNo(tick).kind === 'flaw' ? [unreadable('tickUnreadable', 'submit', tick)] : []),
    ...(verdict === undefined && !isBlank(decision)
      ? [unreadable('decisionUnreadable', 'decision', decision)]
      : []),
    ...(readExtension(extendedTo).kind === 'flaw'
      ? [unreadable('extensionUnreadable', 'extendedTo', extendedTo)]
      : []),
    ...(memoryLost ? [issue('submissionMemoryLost', { column: 'submit' })] : []),
    ...(isOperator && record.state === 'accepted' ? [issue('selfAccepted', { column: 'decision' })] : []),
    ...(snapshotLost ? [issue('snapshotLost', { column: 'submit' }, { at })] : []),
  ];
}
