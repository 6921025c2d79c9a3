import type { MoveResult } from '../../app/api/api';
import { movePeriod, type MoveOrder } from '../../app/period/movePeriod';
import { movedText } from '../../text/vi';
import type { Action } from './action';

/** Moves a period on or back, and says what came of it; what stands in the way the dialog shows beforehand. */
export const moving = (
  move: MoveOrder['move'],
): Action<[periodId?: string, reason?: string], MoveResult> => ({
  run({ world }, periodId, reason) {
    const result = movePeriod(world, { move, periodId, reason });
    return { result, message: movedText(result) };
  },
});
