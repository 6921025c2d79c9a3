import type { Issue, Place } from '../model';
import { makeIssue } from '../findings/issue';
import type { Finding } from './rule';
import type { IssueCode } from './rules';

interface Rule<Context> {
  readonly code: IssueCode;
  check(context: Context): readonly Finding[];
}

/** What the rules find in one place, each finding at the column that it names. */
export function applyRules<Context>(
  rules: readonly Rule<Context>[],
  context: Context,
  place: Place,
): readonly Issue<IssueCode>[] {
  const issues: Issue<IssueCode>[] = [];
  for (const { code, check } of rules) {
    for (const { column, params } of check(context)) {
      issues.push(makeIssue(code, column === undefined ? place : { ...place, column }, params));
    }
  }
  return issues;
}
