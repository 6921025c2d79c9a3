import { appError } from '../../core/appError';
import { parseTrials } from '../../core/trial/parseTrials';
import { whatIf as tryOut, type WhatIf } from '../../core/trial/whatIf';
import { look } from '../checking/look';
import type { World } from '../world/ports';

/** "Thử điểm": what the scores would be if some rows or points were other ones. Nothing of it is written. */
export function whatIf(world: World, changes: string, periodId?: string): WhatIf {
  return world.lock.hold(() => {
    const { raw } = look(world, periodId).reading;
    const parsed = parseTrials(raw.catalogue, raw.assigned, changes);
    if ('unreadable' in parsed) throw appError('trialUnreadable', { text: parsed.unreadable });
    return tryOut(raw, parsed.trials, world.clock.today());
  });
}
