import type { TakeOverResult } from '../app/api/api';
import { takeOverWatch as takeOver } from '../app/control/takeOverWatch';
import { takeOverTexts } from '../text/vi';
import type { Action } from './kit/action';

export const takeOverWatch: Action<[periodId?: string], TakeOverResult> = {
  run({ world }, periodId) {
    const result = takeOver(world, periodId);
    return { result, message: takeOverTexts.done(result) };
  },
};
