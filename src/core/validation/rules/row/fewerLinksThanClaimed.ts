import { kindOf } from '../../../documentKinds';
import { distinct } from '../../../parse/links';
import { found, nothingFound, type RowRule } from '../../rule';

/** Articles are counted by their addresses; a link into Drive is taken for the list of them. */
export const fewerLinksThanClaimed: RowRule<'fewerLinksThanClaimed'> = {
  code: 'fewerLinksThanClaimed',
  check: ({ criterion, entry: { numerator = 0 }, links }) => {
    const articles = criterion.evidence.some((all) => all.some(({ kind }) => kindOf(kind).counted));
    if (criterion.measure.kind !== 'count' || !articles || links.length === 0) return nothingFound;
    const there = distinct(links);
    return there < numerator && links.every(({ kind }) => kind === 'web')
      ? found('evidence', { there, claimed: numerator })
      : nothingFound;
  },
};
