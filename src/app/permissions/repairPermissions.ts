import type { RepairResult } from '../api/api';
import { findDuty } from './permissionReview';
import type { World } from '../world/ports';
import { putTilesRight } from './putTilesRight';

/**
 * "Sửa phân quyền": the reads of a review, and one write that puts every protection right. Only protections are
 * written, no cell; sharing is left to the owner of the workbook.
 */
export function repairPermissions(world: World, periodId?: string): RepairResult {
  return world.lock.hold(() => {
    const duty = findDuty(world, periodId);
    return { ...duty.target, ...putTilesRight(world, duty) };
  });
}
