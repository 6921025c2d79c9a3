import type { RawPeriod } from './rawPeriod';

/** Nobody but the unit itself appraises its rows: by the control workbook, or as it was when that was last looked at. */
export function appraisesItself(
  { facts, submissions }: Pick<RawPeriod, 'facts' | 'submissions'>,
  unit: string,
): boolean {
  const { appraisers } = facts ?? {};
  if (!appraisers) return submissions.get(unit)?.selfAppraised ?? false;
  return appraisers.get(unit)?.every((appraiser) => appraiser === unit) ?? false;
}
