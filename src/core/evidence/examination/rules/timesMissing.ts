import type { Gap } from '../coverage';
import { placeOf, type EvidenceRule } from '../rule';

const timesMissing = <Code extends string>(code: Code, frequency: Gap['frequency']): EvidenceRule<Code> => ({
  code,
  check: ({ claims }) =>
    claims.flatMap(({ unit, criterion, coverage: { gaps, unknown } }) =>
      gaps
        .filter((gap) => gap.frequency === frequency && gap.absent.length > gap.undated.length + unknown)
        .map(({ kind, absent, total }) => ({
          where: placeOf({ unit, criterion }),
          params: { kind, absent: absent.join(','), present: total - absent.length, total },
        })),
    ),
});

/** There are documents of a kind that is asked for monthly, but not of every month. */
export const monthsMissing = timesMissing('monthsMissing', 'monthly');
/** The same by quarter. */
export const quartersMissing = timesMissing('quartersMissing', 'quarterly');
