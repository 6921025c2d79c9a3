import type { EvidenceIssueCode } from '../findings/findings';
import type { Issue } from '../model';
import { rowKey } from '../keys';
import type { RawPeriod } from '../rows/rawPeriod';

/** What the last look at the files found, as far as it still concerns somebody. */
export const checkExamined = ({
  catalogue,
  former,
  examined = [],
}: RawPeriod): readonly Issue<EvidenceIssueCode>[] => {
  const units = new Set(catalogue.units.map(({ id }) => id));
  return examined.filter(
    ({ where: { unit = '', criterion } }) =>
      units.has(unit) && (criterion === undefined || !former.has(rowKey({ unit, criterion }))),
  );
};
