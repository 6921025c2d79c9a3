import type { SealResult } from '../app/api/evidenceApi';
import { compareSeals as compare } from '../app/evidence/compareSeals';
import { sealSummary } from '../text/vi';
import type { Action } from './kit/action';

export const compareSeals: Action<[periodId?: string], SealResult> = {
  run({ world }, periodId) {
    const result = compare(world, { periodId });
    return { result, message: sealSummary(result) };
  },
};
