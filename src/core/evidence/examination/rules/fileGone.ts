import type { FoundFile } from '../../model';
import { documentRule, type EvidenceRule } from '../rule';

const fileGone = <Code extends string>(
  code: Code,
  state: Exclude<FoundFile['state'], 'found'>,
): EvidenceRule<Code> =>
  documentRule(code, ({ source }) =>
    source.kind === 'file' && source.found.state === state
      ? { name: source.found.name ?? source.found.id }
      : undefined,
  );

/** A file that is no more, in a folder or behind a link. */
export const fileDeleted = fileGone('fileDeleted', 'deleted');
/** A link to a file that is shared with others, but not with the office. */
export const fileNoAccess = fileGone('fileNoAccess', 'noAccess');
