import type { SealResult } from '../app/api/evidenceApi';
import { compareSeals } from '../app/evidence/compareSeals';
import { sealSummary } from '../text/vi';
import type { Action } from './kit/action';
import { actionWords } from './words';

/** Asks which unit where none is named. */
export const compareSealOfUnit: Action<[unit?: string, periodId?: string], SealResult> = {
  run({ world, ask }, unit, periodId) {
    const asked = unit ?? ask(actionWords.compareSealOfUnit.question);
    const result = compareSeals(world, { unit: asked, periodId });
    return { result, message: sealSummary(result) };
  },
};
