import type { MoveResult } from '../../app/api/api';
import { movePeriod, type MoveOrder } from '../../app/period/movePeriod';
import type { World } from '../../app/world/ports';
import { movedText } from '../../text/vi';
import type { Done } from './action';

/** Moves a period on or back, and says what came of it. */
export function move(world: World, order: MoveOrder): Done<MoveResult> {
  const result = movePeriod(world, order);
  return { result, message: movedText(result) };
}
