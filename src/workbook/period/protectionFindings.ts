import { groupBy } from '../../core/groupBy';
import type { Issue } from '../../core/model';
import { makeIssue } from '../../core/findings/issue';
import { reviewTiles } from '../protection/permissionDrift';
import { readLayouts } from './periodLayout';
import type { Spreadsheet } from '../grid/sheets';
import type { Staff } from '../protection/tiles';

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
