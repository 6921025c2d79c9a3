import type { SubmissionIssueCode } from '../findings/findings';
import { makeIssue } from '../findings/issue';
import type { Issue, Params, Place } from '../model';
import { parseYesNo } from '../parse/parseYesNo';
import { isBlank, tidy, type RawCell } from '../parse/rawCell';
import type { RawSubmission } from '../rows/rawPeriod';
import { readExtension } from './readExtension';
import type { FileDifference } from './sealSnapshot';
import type { Difference } from './snapshot';
import type { SubmissionRecord } from '../rows/submissionRecord';

type SubmissionIssue = Issue<SubmissionIssueCode>;

interface SubmissionFacts {
  readonly changes: readonly Difference[];
  readonly files: readonly FileDifference[];
  readonly sealBroken: boolean;
  readonly snapshotLost: boolean;
  /** It is the office's own. */
  readonly isOperator: boolean;
}

const fileCodes = {
  altered: 'sealedFileAltered',
  removed: 'sealedFileRemoved',
  added: 'sealedFileAdded',
  outdated: 'sealedFileOutdated',
} as const;

export function submissionIssues(
  unit: string,
  line: RawSubmission,
  record: SubmissionRecord,
  { changes, files, sealBroken, snapshotLost, isOperator }: SubmissionFacts,
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
    ...files.map(({ change, id, name }) =>
      issue(fileCodes[change], { column: 'seal', document: id }, { name, at }),
    ),
    ...(sealBroken ? [issue('sealBroken', { column: 'seal' }, { at })] : []),
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
