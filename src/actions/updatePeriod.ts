import type { UpdateResult } from '../app/api/api';
import { updatePeriod as update } from '../app/period/updatePeriod';
import { updateTexts } from '../text/vi';
import type { Action } from './kit/action';

export const updatePeriod: Action<[periodId?: string], UpdateResult> = {
  run({ world }, periodId) {
    const result = update(world, periodId);
    return { result, message: result.needed ? updateTexts.done(result) : updateTexts.nothing(result) };
  },
};
