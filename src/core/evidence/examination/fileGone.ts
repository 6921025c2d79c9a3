import type { EvidenceIssueCode } from '../../findings/findings';
import type { FoundFile } from '../model';
import { documentRule, type EvidenceRule } from './rule';

/** A rule on files that can't be opened, for one reason why. */
export const fileGone = <Code extends EvidenceIssueCode>(
  code: Code,
  state: Exclude<FoundFile['state'], 'found'>,
): EvidenceRule<Code> =>
  documentRule(code, ({ source }) =>
    source.kind === 'file' && source.found.state === state
      ? { name: source.found.name ?? source.found.id }
      : undefined,
  );
