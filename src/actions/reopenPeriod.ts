import type { MoveResult } from '../app/api/api';
import type { Action } from './kit/action';
import { move } from './kit/move';
import { actionWords } from './words';

/** Asks for the reason where none is given. */
export const reopenPeriod: Action<[reason?: string, periodId?: string], MoveResult> = {
  run: ({ world, ask }, reason, periodId) =>
    move(world, { move: 'reopen', reason: reason ?? ask(actionWords.reopenPeriod.question), periodId }),
};
