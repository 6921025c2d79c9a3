import type { RepairResult } from '../app/api/api';
import { repairPermissions as repair } from '../app/permissions/repairPermissions';
import { permissionTexts } from '../text/vi';
import type { Action } from './kit/action';

export const repairPermissions: Action<[periodId?: string], RepairResult> = {
  run({ world }, periodId) {
    const result = repair(world, periodId);
    const { period, repaired, left } = result;
    return { result, message: permissionTexts.repaired(period, repaired, left) };
  },
};
