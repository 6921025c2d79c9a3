import type { EvidenceKind } from '../../../model';
import { kindsAsked } from '../coverage';
import { isGoogleFile } from '../fileTypes';
import { fileRule } from '../rule';

/** Papers with signature and stamp, of which the dispatch wants scans; reports and lists may be made in Drive. */
const scanned: readonly EvidenceKind[] = [
  'contract',
  'acceptance',
  'invoice',
  'handover',
  'decision',
  'diploma',
];

export const googleFile = fileRule('googleFile', (file, { criterion, traits }, evidence) => {
  if (!isGoogleFile(file)) return undefined;
  const asked = evidence.criterion(criterion);
  const kinds = traits.kind !== undefined ? [traits.kind] : asked ? kindsAsked(asked) : [];
  return kinds.length > 0 && kinds.every((kind) => scanned.includes(kind)) ? {} : undefined;
});
