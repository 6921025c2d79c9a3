import { appError } from '../core/appError';
import { progressTexts } from '../text/vi';
import { keyRange, movedTab } from '../workbook/movedTab';
import type { PermissionLine, RepairResult } from './api';
import { findDuty, lookAtTiles, toLine } from './permissionReview';
import type { World } from './ports';

/** How often a repair starts over because somebody moved rows between its read and its write. */
const attempts = 3;

/**
 * "Sửa phân quyền": the reads of a review, and one write that puts every protection right. Only protections are
 * written, no cell; sharing is left to the owner of the workbook.
 */
export function repairPermissions(world: World, periodId?: string): RepairResult {
  return world.lock.hold(() => {
    const duty = findDuty(world, periodId);
    const { workbookId } = duty.target;
    const repaired: PermissionLine[] = [];
    let moved: string | undefined;
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const { drifts, locked, repairs, keyed } = lookAtTiles(world, duty);
      repaired.push(...drifts.map((drift) => toLine(drift, true)));
      const left = [...locked.map((drift) => toLine(drift, false)), ...duty.sharing];
      if (repairs.length === 0) return { ...duty.target, repaired, left };
      world.progress.say(progressTexts.writing);
      // One batch, whatever its size: cut in two, cells would lie open between them.
      moved = movedTab(world.workbooks.write(workbookId, repairs, keyed.map(keyRange)), keyed);
      if (moved === undefined) return { ...duty.target, repaired, left };
    }
    throw appError('rowsKeepMoving', { tab: moved ?? '' });
  });
}
