import type { MoveResult } from '../../app/api/api';
import { periodToMove } from '../../app/period/movePeriod';
import type { FinalMove } from '../../core/period/periodTransitions';
import { finalMoveQuestions } from '../../text/vi';
import type { Action } from './action';
import { move } from './move';

/** From the menu it asks first, since nothing takes it back; a page names the period, and has asked already. */
export const moveForGood = (which: FinalMove): Action<[periodId?: string], MoveResult> => ({
  run({ world, confirm }, named) {
    const due = named === undefined ? periodToMove(world, which) : undefined;
    if (due !== undefined) confirm(finalMoveQuestions[which](due));
    return move(world, { move: which, periodId: named ?? due });
  },
});
