import type { ReviewResult } from '../app/api/api';
import { reviewPermissions as review } from '../app/permissions/reviewPermissions';
import { permissionTexts } from '../text/vi';
import type { Action } from './kit/action';

export const reviewPermissions: Action<[periodId?: string], ReviewResult> = {
  run({ world }, periodId) {
    const result = review(world, periodId);
    const lines = (repairable: boolean): ReviewResult['lines'] =>
      result.lines.filter((line) => line.repairable === repairable);
    return { result, message: permissionTexts.reviewed(result.period, lines(true), lines(false)) };
  },
};
