import type { CreateResult } from '../app/api/api';
import { createPeriod as create } from '../app/period/createPeriod';
import { doneTexts } from '../text/vi';
import type { Action } from './kit/action';

/** Without an id the first period in `Các kỳ` that has no workbook. */
export const createPeriod: Action<[periodId?: string], CreateResult> = {
  run({ world }, periodId) {
    const result = create(world, periodId);
    const { period, rows, url, created, refused } = result;
    return {
      result,
      message: created ? doneTexts.created(period, rows, url, refused) : doneTexts.exists(period, url),
    };
  },
};
