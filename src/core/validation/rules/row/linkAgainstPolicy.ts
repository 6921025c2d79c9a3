import type { EvidenceKind, EvidenceRequirement } from '../../../model';
import type { Link } from '../../../parse/links';
import { found, nothingFound, type RowRule } from '../../rule';

type Medium = 'scan' | 'page' | 'either';

/** The dispatch: "scan hợp đồng, hoá đơn …" go into Drive, an address or an article is on the web. */
const mediumOf: Readonly<Record<EvidenceKind, Medium>> = {
  contract: 'scan',
  acceptance: 'scan',
  invoice: 'scan',
  handover: 'scan',
  diploma: 'scan',
  url: 'page',
  articles: 'page',
  decision: 'either',
  plan: 'either',
  report: 'either',
  dossierCodes: 'either',
  softwareList: 'either',
};

/** The row has links, and none of the alternatives has one of the kind that it needs. */
export const linkAgainstPolicy: RowRule<'linkAgainstPolicy'> = {
  code: 'linkAgainstPolicy',
  check: ({ criterion: { evidence }, links }) => {
    if (links.length === 0 || evidence.length === 0) return nothingFound;
    const lacking = evidence.map((all) => all.find((requirement) => !serves(requirement, links)));
    const [first] = lacking;
    return first !== undefined && lacking.every((requirement) => requirement !== undefined)
      ? found('evidence', { kind: first.kind, medium: mediumOf[first.kind] })
      : nothingFound;
  },
};

function serves({ kind, frequency }: EvidenceRequirement, links: readonly Link[]): boolean {
  switch (mediumOf[kind]) {
    case 'either':
      return true;
    case 'scan':
      return links.some((link) => link.kind !== 'web');
    case 'page':
      // A list of many addresses may well lie in Drive.
      return links.some(
        (link) =>
          link.kind === 'web' ||
          (link.kind === 'collection' && (kind === 'articles' || frequency !== 'once')),
      );
  }
}
