import type { Unit } from '../../core/model';
import { isForUnit } from '../../core/findings/issue';
import type { FindingLine, UnitFindings } from '../api/api';

/** Those with the most to mend first; units without findings are left out. */
export function countByUnit(
  findings: readonly FindingLine[],
  units: readonly Unit[],
): readonly UnitFindings[] {
  return units
    .map(({ id, name }) => {
      const own = findings.filter((finding) => finding.unit === id && isForUnit(finding));
      const count = (severity: string): number =>
        own.filter((finding) => finding.severity === severity).length;
      return { unit: id, name, errors: count('error'), warnings: count('warning') };
    })
    .filter(({ errors, warnings }) => errors + warnings > 0)
    .sort((a, b) => b.errors - a.errors || b.warnings - a.warnings);
}
