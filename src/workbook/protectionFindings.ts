import { groupBy } from '../core/groupBy';
import type { Issue } from '../core/model';
import { makeIssue } from '../core/validation/issue';
import { reviewTiles } from './permissionDrift';
import { readLayouts } from './periodLayout';
import type { Spreadsheet } from './sheets';
import type { Staff } from './tiles';

/** Tabs whose protections are not as declared, of a workbook that was read with its `protectedRanges`: one finding a tab. */
export function findGoneProtections(
  workbook: Spreadsheet,
  staff: Staff,
  /** The account that looks. */
  user: string,
): readonly Issue<'protectionGone'>[] {
  const { drifts } = reviewTiles(readLayouts(workbook), staff, user);
  return [...groupBy(drifts, ({ tab }) => tab)].map(([tab, own]) =>
    makeIssue('protectionGone', { tab }, { drifts: own.length }),
  );
}
