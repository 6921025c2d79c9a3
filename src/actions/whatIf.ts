import type { WhatIfResult } from '../app/api/api';
import { whatIf as tryOut } from '../app/scores/whatIf';
import { describeWhatIf } from '../text/vi';
import type { Action } from './kit/action';
import { actionWords } from './words';

/** Asks what to try where nothing is given. */
export const whatIf: Action<[changes?: string, periodId?: string], WhatIfResult> = {
  run({ world, ask }, changes, periodId) {
    const result = tryOut(world, changes ?? ask(actionWords.whatIf.question), periodId);
    return { result, message: describeWhatIf(result) };
  },
};
