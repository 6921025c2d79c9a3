import { appError } from '../../core/appError';
import { parseTrials } from '../../core/trial/parseTrials';
import { whatIf as tryOut, type WhatIf } from '../../core/trial/whatIf';
import { lookAt } from '../checking/look';
import { settlePeriod } from '../checking/settlePeriod';
import { findPeriod } from '../control/findPeriod';
import type { World } from '../world/ports';

/** "Thử điểm": what the scores would be if some rows or points were other ones. Nothing of it is written. */
export function whatIf(world: World, changes: string, periodId?: string): WhatIf {
  return world.lock.hold(() => {
    const found = findPeriod(world, periodId);
    const { raw } = lookAt(world, found).reading;
    const state = found.line.readState();
    const parsed = parseTrials(raw.catalogue, raw.assigned, changes);
    if ('unreadable' in parsed) throw appError('trialUnreadable', { text: parsed.unreadable });
    return tryOut(raw, parsed.trials, (tried) => settlePeriod(world.clock, state, tried).checked);
  });
}
