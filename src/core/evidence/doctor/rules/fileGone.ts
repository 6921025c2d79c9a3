import type { FoundFile } from '../../model';
import { documentRule, type EvidenceRule } from '../rule';

const fileGone = <Code extends string>(
  code: Code,
  state: Exclude<FoundFile['state'], 'found'>,
): EvidenceRule<Code> =>
  documentRule(code, 'error', ({ source }) =>
    source.kind === 'file' && source.found.state === state ? { id: source.found.id } : undefined,
  );

/** A link to a file that is no more. */
export const fileDeleted = fileGone('fileDeleted', 'deleted');
/** A link to a file that is shared with others, but not with VH-TT. */
export const fileNoAccess = fileGone('fileNoAccess', 'noAccess');
