import type { Issue } from '../model';
import type { RawPeriod } from '../rows/rawPeriod';
import { makeIssue } from '../findings/issue';
import type { IssueCode } from '../findings/findings';

/** What the office should know of the control workbook; facts that were not looked up say nothing. */
export function checkFacts({
  catalogue,
  facts = {},
}: Pick<RawPeriod, 'catalogue' | 'facts'>): readonly Issue<IssueCode>[] {
  const { people, scaleConfirmed, controlOlder } = facts;
  const alone = catalogue.units.filter(
    ({ id }) => people !== undefined && (people.get(id) ?? []).length === 0,
  );
  const inferred = catalogue.criteria.filter(({ grounds }) => grounds.basis === 'inferred').length;
  return [
    // In one line: there may be many, and it is for the office alone.
    ...(alone.length > 0
      ? [
          makeIssue(
            'unitWithoutAccount',
            {},
            { count: alone.length, units: alone.map(({ name }) => name).join('; ') },
          ),
        ]
      : []),
    ...(scaleConfirmed === false && inferred > 0
      ? [makeIssue('scaleUnconfirmed', {}, { criteria: inferred })]
      : []),
    ...(controlOlder ? [makeIssue('controlOlder', {}, { ...controlOlder })] : []),
  ];
}
