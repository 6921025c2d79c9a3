import type { ShareResult } from '../app/api/sharingApi';
import { sharePeriod as share } from '../app/period/sharePeriod';
import { sharingTexts } from '../text/vi';
import type { Action } from './kit/action';

export const sharePeriod: Action<[periodId?: string], ShareResult> = {
  run({ world }, periodId) {
    const result = share(world, periodId);
    return { result, message: sharingTexts.done(result) };
  },
};
