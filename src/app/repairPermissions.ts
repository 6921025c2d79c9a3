import { progressTexts } from '../text/vi';
import { keyRange, movedTab } from '../workbook/movedTab';
import type { PermissionLine, RepairResult } from './api';
import { findDuty, lookAtTiles, toLine } from './permissionReview';
import type { World } from './ports';
import { untilStill } from './untilStill';

/**
 * "Sửa phân quyền": the reads of a review, and one write that puts every protection right. Only protections are
 * written, no cell; sharing is left to the owner of the workbook.
 */
export function repairPermissions(world: World, periodId?: string): RepairResult {
  return world.lock.hold(() => {
    const duty = findDuty(world, periodId);
    const { workbookId } = duty.target;
    const repaired: PermissionLine[] = [];
    return untilStill(() => {
      const { drifts, locked, repairs, keyed, sharing } = lookAtTiles(world, duty);
      repaired.push(...drifts.map((drift) => toLine(drift, true)));
      const left = [...locked.map((drift) => toLine(drift, false)), ...sharing];
      const result = { ...duty.target, repaired, left };
      if (repairs.length === 0) return { result, moved: undefined };
      world.progress.say(progressTexts.writing);
      // One batch, whatever its size: cut in two, cells would lie open between them.
      const after = world.workbooks.write(workbookId, repairs, keyed.map(keyRange));
      return { result, moved: movedTab(after, keyed) };
    });
  });
}
