import type { ReviewResult } from '../api/api';
import { findDuty, lookAtTiles, toLine } from './permissionReview';
import type { World } from '../world/ports';

/**
 * "Rà soát phân quyền": who may edit what, held against the declared matrix. Changes nothing; one read of the control
 * workbook, one of the period workbook, one call of Drive.
 */
export function reviewPermissions(world: World, periodId?: string): ReviewResult {
  const duty = findDuty(world, periodId);
  const { drifts, locked, sharing } = lookAtTiles(world, duty);
  return {
    ...duty.target,
    lines: [
      ...drifts.map((drift) => toLine(drift, true)),
      ...locked.map((drift) => toLine(drift, false)),
      ...sharing,
    ],
  };
}
