import type { Issue, Place } from '../model';
import { makeIssue } from '../findings/issue';
import type { Finding } from './rule';
import type { IssueCode } from '../findings/findings';

interface Rule<Code, Context> {
  readonly code: Code;
  check(context: Context): readonly Finding[];
}

/** What the rules find in one place, each finding at the column that it names. */
export function applyRules<Code extends IssueCode, Context>(
  rules: readonly Rule<Code, Context>[],
  context: Context,
  place: Place,
): readonly Issue<Code>[] {
  const issues: Issue<Code>[] = [];
  for (const { code, check } of rules) {
    for (const { column, params } of check(context)) {
      issues.push(makeIssue(code, column === undefined ? place : { ...place, column }, params));
    }
  }
  return issues;
}
