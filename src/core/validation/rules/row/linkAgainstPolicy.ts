import { kindOf } from '../../../documentKinds';
import type { EvidenceRequirement } from '../../../model';
import type { Link } from '../../../parse/links';
import { found, nothingFound, type RowRule } from '../../rule';

/** The row has links, and none of the alternatives has one of the kind that it needs. */
export const linkAgainstPolicy: RowRule<'linkAgainstPolicy'> = {
  code: 'linkAgainstPolicy',
  check: ({ criterion: { evidence }, links }) => {
    if (links.length === 0 || evidence.length === 0) return nothingFound;
    const lacking = evidence.map((all) => all.find((requirement) => !serves(requirement, links)));
    const [first] = lacking;
    return first !== undefined && lacking.every((requirement) => requirement !== undefined)
      ? found('evidence', { kind: first.kind, medium: kindOf(first.kind).medium })
      : nothingFound;
  },
};

function serves({ kind, frequency }: EvidenceRequirement, links: readonly Link[]): boolean {
  const { medium, counted } = kindOf(kind);
  switch (medium) {
    case 'either':
      return true;
    case 'scan':
      return links.some((link) => link.kind !== 'web');
    case 'page':
      // A list of many addresses may well lie in Drive.
      return links.some(
        (link) => link.kind === 'web' || (link.kind === 'collection' && (counted || frequency !== 'once')),
      );
  }
}
