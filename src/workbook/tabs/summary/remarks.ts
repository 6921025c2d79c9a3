import type { CriterionLine, LedgerDifference } from '../../../core/summary/model';
import { describeReasons, scoreFlagWords } from '../../../text/vi';

/** What is to be said of a criterion: why its ledgers differ, and how its score came about. */
export function remarks(
  self: CriterionLine,
  appraised: CriterionLine | undefined,
  difference: LedgerDifference | undefined,
): string {
  const flags = [...new Set([...self.flags, ...(appraised?.flags ?? [])])];
  const reasons = (difference?.reasons ?? []).filter(({ code }) => code !== 'provincePending');
  return [describeReasons(reasons), ...flags.map((flag) => scoreFlagWords[flag])]
    .filter((text) => text !== '')
    .join('; ');
}
