import type { Issue } from '../model';
import type { IssueCode } from '../validation/rules';
import type { Blockers } from './submissionRecord';

/** Rows and figures that say neither a value nor a reason. */
export const missing: ReadonlySet<IssueCode> = new Set<IssueCode>(['valueMissing', 'figureMissing']);

/** What keeps a unit from submitting. `isExplained`: the unit wrote beside the figure why it has none. */
export function blockersOf(
  issues: readonly Issue<IssueCode>[],
  isExplained: (issue: Issue<IssueCode>) => boolean,
): Blockers {
  return {
    errors: issues.filter(({ severity }) => severity === 'error').length,
    missing: issues.filter(
      (issue) => issue.severity !== 'error' && missing.has(issue.code) && !isExplained(issue),
    ).length,
  };
}
