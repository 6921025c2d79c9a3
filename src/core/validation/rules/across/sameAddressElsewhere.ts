import type { AcrossRule } from '../../rule';
import { linksElsewhere } from '../../linksElsewhere';

/** A page of the district's own site may well speak of several units. */
export const sameAddressElsewhere: AcrossRule<'sameAddressElsewhere'> = {
  code: 'sameAddressElsewhere',
  check: (context) => linksElsewhere(context, ({ kind }) => kind === 'web'),
};
