import type { AcrossRule } from '../../rule';
import { linksElsewhere } from '../../linksElsewhere';

/** One file handed in by two units proves the work of one of them at most. */
export const sameEvidenceElsewhere: AcrossRule<'sameEvidenceElsewhere'> = {
  code: 'sameEvidenceElsewhere',
  check: (context) => linksElsewhere(context, ({ kind }) => kind !== 'web'),
};
