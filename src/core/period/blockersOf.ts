import type { Issue } from '../model';
import { isOfFiles } from '../validation/issue';
import type { IssueCode } from '../validation/rules';
import type { Blockers } from './submissionRecord';

/** Rows and figures that say neither a value nor a reason. */
export const missing: ReadonlySet<IssueCode> = new Set<IssueCode>(['valueMissing', 'figureMissing']);

/**
 * What keeps a unit from submitting: nothing of its files, since only VH-TT can have them looked at again.
 * `isExplained`: the unit wrote beside the figure why it has none.
 */
export function blockersOf(
  issues: readonly Issue<IssueCode>[],
  isExplained: (issue: Issue<IssueCode>) => boolean,
): Blockers {
  return {
    errors: issues.filter((issue) => issue.severity === 'error' && !isOfFiles(issue)).length,
    missing: issues.filter(
      (issue) => issue.severity !== 'error' && missing.has(issue.code) && !isExplained(issue),
    ).length,
  };
}
