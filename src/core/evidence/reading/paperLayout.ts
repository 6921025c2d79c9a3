import type { PaperLayout } from '../../documentKind';
import { allKinds, kindOf, type DocumentKind, type EvidenceKind } from '../../documentKinds';
import type { NamedKind } from '../vocabulary/kindWords';

export const isEvidence = (kind: NamedKind | 'twofold'): kind is EvidenceKind =>
  (allKinds as readonly string[]).includes(kind);

/** Is it a kind of evidence of which something holds? */
export const isKindThat = (
  kind: NamedKind | 'twofold' | undefined,
  holds: (kind: DocumentKind) => boolean,
): boolean => kind !== undefined && isEvidence(kind) && holds(kindOf(kind));

/** Minutes, invitations, certificates and whatever else proves nothing here. */
const ofOthers: PaperLayout = {
  form: 'paper',
  headingFirst: true,
  dayInText: true,
  mutual: false,
  firmsNumber: true,
  ofContract: true,
  subjectBelow: false,
};

export const layoutOf = (kind: NamedKind): PaperLayout => (isEvidence(kind) ? kindOf(kind) : ofOthers);
