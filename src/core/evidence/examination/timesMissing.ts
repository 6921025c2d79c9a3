import type { EvidenceIssueCode } from '../../findings/findings';
import type { Gap } from './coverage';
import { placeOf, type EvidenceRule } from './rule';

/** A rule on claims whose documents are asked for so often, and are not there for every month or quarter. */
export const timesMissing = <Code extends EvidenceIssueCode>(
  code: Code,
  frequency: Gap['frequency'],
): EvidenceRule<Code> => ({
  code,
  check: ({ claims }) =>
    claims.flatMap(({ unit, criterion, coverage: { gaps, unknown } }) =>
      gaps
        .filter((gap) => gap.frequency === frequency && gap.absent.length > gap.undated.length + unknown)
        .map(({ kind, absent, wanted: { length: total } }) => ({
          where: placeOf({ unit, criterion }),
          params: { kind, absent: absent.join(','), present: total - absent.length, total },
        })),
    ),
});
