import type { UpdateResult } from '../app/api/api';
import { reviewUpdate as review } from '../app/period/updatePeriod';
import { updateTexts } from '../text/vi';
import type { Action } from './kit/action';

export const reviewUpdate: Action<[periodId?: string], UpdateResult> = {
  run({ world }, periodId) {
    const result = review(world, periodId);
    return { result, message: result.needed ? updateTexts.planned(result) : updateTexts.nothing(result) };
  },
};
