import type { MoveResult } from '../app/api/api';
import type { Action } from './kit/action';
import { move } from './kit/move';

export const closePeriod: Action<[periodId?: string], MoveResult> = {
  run: ({ world }, periodId) => move(world, { move: 'close', periodId }),
};
