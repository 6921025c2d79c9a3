import { claims } from '../../claims';
import { hasTyped } from '../../hasTyped';
import { found, nothingFound, type RowRule } from '../../rule';

/**
 * While the period runs: months or quarters are over, and what is asked for each of them is not there yet. Also where nothing
 * is entered so far, for figures come at the end; not where the unit says that there is none. Who types links has them
 * counted (`evidenceIncomplete`).
 */
export const papersDue: RowRule<'papersDue'> = {
  code: 'papersDue',
  check({
    criterion,
    cells,
    entry,
    links,
    period,
    today,
    coveredByOther,
    defaultNotApplicable,
    absentPapers,
  }) {
    if (today > period.to || coveredByOther) return nothingFound;
    if (defaultNotApplicable || entry.notApplicable === true) return nothingFound;
    if (criterion.evidence.every((all) => all.every(({ frequency }) => frequency === 'once')))
      return nothingFound;
    if (links.length > 0 || entry.documentNo !== undefined) return nothingFound;
    const isOpen = !hasTyped(criterion, cells) && entry.explanation === undefined;
    const papers = isOpen || claims(criterion, entry) ? absentPapers() : undefined;
    if (!papers) return nothingFound;
    const { kind, frequency, absent, total } = papers;
    return found('evidence', {
      kind,
      frequency,
      absent: absent.join(','),
      present: total - absent.length,
      total,
    });
  },
};
