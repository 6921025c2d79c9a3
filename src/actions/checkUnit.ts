import type { CheckResult } from '../app/api/api';
import type { Action } from './kit/action';
import { check } from './kit/check';
import { actionWords } from './words';

/** Asks which unit where none is named. */
export const checkUnit: Action<[unit?: string, periodId?: string], CheckResult> = {
  run: ({ world, ask }, unit, periodId) =>
    check(world, { unit: unit ?? ask(actionWords.checkUnit.question), periodId }),
};
