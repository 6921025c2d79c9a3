import type { Issue } from '../model';
import { isForUnit, isOfFiles } from '../findings/issue';
import type { IssueCode } from '../findings/findings';
import type { Blockers } from '../rows/submissionRecord';

/** Rows and figures that say neither a value nor a reason. */
const missing: ReadonlySet<IssueCode> = new Set<IssueCode>(['valueMissing', 'figureMissing']);

/**
 * Does it keep its unit from submitting? Nothing that is for others to mend, and nothing of its files, since only the office
 * can have them looked at again. `isExplained`: the unit wrote beside the figure why it has none.
 */
export const blocks = (
  issue: Issue<IssueCode>,
  isExplained: (issue: Issue<IssueCode>) => boolean,
): boolean => {
  if (!isForUnit(issue) || isOfFiles(issue)) return false;
  return issue.severity === 'error' || (missing.has(issue.code) && !isExplained(issue));
};

/** What keeps a unit from submitting, counted. */
export function blockersOf(
  issues: readonly Issue<IssueCode>[],
  isExplained: (issue: Issue<IssueCode>) => boolean,
): Blockers {
  const blocking = issues.filter((issue) => blocks(issue, isExplained));
  const errors = blocking.filter(({ severity }) => severity === 'error').length;
  return { errors, missing: blocking.length - errors };
}
