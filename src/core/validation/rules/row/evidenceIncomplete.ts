import { dayOfSerial, serialOfDay } from '../../../day';
import { duePeriods } from '../../../period/duePeriods';
import { distinct } from '../../../parse/links';
import { documentNumbers } from '../../../parse/parseText';
import type { EvidenceRequirement } from '../../../model';
import { found, nothingFound, type RowRule } from '../../rule';

/**
 * Evidence for every month or quarter: fewer links and document numbers than months that are over. A link to a folder or
 * to a list stands for all, since what is in it can't be counted here.
 */
export const evidenceIncomplete: RowRule<'evidenceIncomplete'> = {
  code: 'evidenceIncomplete',
  check: ({ criterion, entry, links, period, today }) => {
    // What is asked for once is there with the first document.
    if (criterion.evidence.some((all) => all.every(({ frequency }) => frequency === 'once')))
      return nothingFound;
    const there = distinct(links) + documentNumbers(entry.documentNo ?? '').length;
    if (there === 0 || links.some(({ kind }) => kind === 'collection')) return nothingFound;
    // A month is over when its last day is.
    const until = today > period.to ? period.to : dayOfSerial(serialOfDay(today) - 1);
    const lacking = criterion.evidence.map((all) =>
      all
        .map((requirement) => ({ requirement, due: dueOf(requirement, period.from, until) }))
        .find(({ due }) => there < due),
    );
    const [first] = lacking;
    if (first === undefined || lacking.some((one) => one === undefined)) return nothingFound;
    const { kind, frequency } = first.requirement;
    return found('evidence', { kind, frequency, there, due: first.due });
  },
};

const dueOf = ({ frequency }: EvidenceRequirement, from: string, until: string): number =>
  frequency === 'once' ? 0 : duePeriods(frequency, from, until);
