import { keptColors } from '../model/colors';
import { closeRange } from '../model/rect';
import type { ConditionalFormatRule, GridRange } from '../model/resources';
import type { Draft } from './handler';

/** A range as it is kept: on the bad day its open ends become those of the moment. */
export const keptRange = <T extends GridRange | undefined>(
  { workbook, badDays }: Draft,
  range: T,
): T | GridRange =>
  range !== undefined && badDays.is('openRangesFixed') ? closeRange(workbook, range) : range;

export function keptRule(draft: Draft, rule: ConditionalFormatRule): ConditionalFormatRule {
  const ranges = (rule.ranges ?? []).map((range) => keptRange(draft, range));
  return keptColors({ ...rule, ranges });
}
