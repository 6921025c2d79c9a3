import { appError } from '../../core/appError';
import { parseTrials } from '../../core/trial/parseTrials';
import { whatIf as tryOut, type WhatIf } from '../../core/trial/whatIf';
import { lookAt } from '../checking/look';
import { settlePeriod } from '../checking/settlePeriod';
import { findPeriod, type FoundPeriod } from '../control/findPeriod';
import type { World } from '../world/ports';

/** "Thử điểm": what the scores would be if some rows or points were other ones. Nothing of it is written. */
export const whatIf = (world: World, changes: string, periodId?: string): WhatIf =>
  world.lock.hold(() => whatIfIn(world, findPeriod(world, periodId), changes));

/** The same of a period that was found; one read. */
export function whatIfIn(world: World, found: FoundPeriod, changes: string): WhatIf {
  const { raw } = lookAt(world, found).reading;
  const state = found.line.readState();
  const parsed = changes === '' ? { trials: [] } : parseTrials(raw.catalogue, raw.assigned, changes);
  if ('unreadable' in parsed) throw appError('trialUnreadable', { text: parsed.unreadable });
  return tryOut(raw, parsed.trials, (tried) => settlePeriod(world.clock, state, tried).checked);
}
