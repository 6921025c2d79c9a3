import { operatorUnit } from '../catalogue/period';
import type { PermissionDrift } from '../core/permissions/drift';
import { findSharingDrifts } from '../core/permissions/findSharingDrifts';
import { describeDrift, progressTexts, tabTitles } from '../text/vi';
import { findSheet } from '../workbook/findSheet';
import type { KeyedTab } from '../workbook/movedTab';
import { reviewTiles, type TileReview } from '../workbook/permissionDrift';
import { readLayouts } from '../workbook/periodLayout';
import { readUnits } from '../workbook/tabs/unitsTab';
import type { Staff } from '../workbook/tiles';
import type { PermissionLine, ReviewResult } from './api';
import { findPeriod } from './findPeriod';
import { permissionsMask, urlOf } from './masks';
import type { World } from './ports';

/** What a review and a repair have in common before they look at the period workbook. */
export interface PermissionDuty {
  readonly target: Omit<ReviewResult, 'lines'>;
  readonly staff: Staff;
  /** What is wrong with the sharing of the workbook: only its owner decides on that. */
  readonly sharing: readonly PermissionLine[];
}

/** One read of the control workbook, where people are kept up to date, and one call of Drive. */
export function findDuty(world: World, periodId: string | undefined): PermissionDuty {
  const { control, line, workbookId } = findPeriod(world, periodId);
  const state = line.readState();
  const { units } = readUnits(findSheet(control, tabTitles.units));
  const access = world.sharing.list(workbookId);
  // In a shared drive nobody owns a file.
  const owner = access.find(({ role }) => role === 'owner')?.address ?? world.user;
  const people = units.find(({ id }) => id === operatorUnit)?.people ?? [];
  const staff: Staff = { state, owner, operators: [owner, ...people], units };
  return {
    target: { period: line.id, state, workbookId, url: urlOf(workbookId) },
    staff,
    sharing: findSharingDrifts(access, staff).map((drift) => toLine(drift, false)),
  };
}

export interface TileLook extends TileReview {
  readonly keyed: readonly KeyedTab[];
}

/** One read of the period workbook. */
export function lookAtTiles(
  { workbooks, progress, user }: World,
  { target, staff }: PermissionDuty,
): TileLook {
  progress.say(progressTexts.readingPeriod);
  const tabs = readLayouts(workbooks.get(target.workbookId, permissionsMask));
  return { ...reviewTiles(tabs, staff, user), keyed: tabs.flatMap(({ keyed }) => keyed ?? []) };
}

export const toLine = (drift: PermissionDrift, repairable: boolean): PermissionLine => ({
  code: drift.code,
  tab: 'tab' in drift ? drift.tab : null,
  message: describeDrift(drift),
  repairable,
});
