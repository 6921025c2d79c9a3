import type { ConfirmResult } from '../app/api/api';
import { confirmScale as confirm } from '../app/scores/confirmScale';
import { scaleTexts } from '../text/vi';
import type { Action } from './kit/action';
import { actionWords } from './words';

/** Asks who confirms it where nobody is named. */
export const confirmScale: Action<[by?: string, periodId?: string], ConfirmResult> = {
  run({ world, ask }, by, periodId) {
    const result = confirm(world, by ?? ask(actionWords.confirmScale.question), periodId);
    const { period, by: who, at, changes } = result;
    return { result, message: scaleTexts.confirmed(period, who, at, changes) };
  },
};
