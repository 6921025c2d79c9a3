import { wordWhatIf } from '../../text/vi';
import type { TrialQuery, TrialView } from '../api/scoreApi';
import { findPeriod } from '../control/findPeriod';
import { urlOf } from '../world/masks';
import type { World } from '../world/ports';
import { whatIfIn } from './whatIf';

/** "Thử điểm…" on its page: before and after per scale; nothing is written. */
export const tryPoints = (world: World, { period, changes }: TrialQuery): TrialView =>
  world.lock.hold(() => {
    const found = findPeriod(world, period);
    const tried = wordWhatIf(whatIfIn(world, found, changes));
    return { url: urlOf(found.workbookId), period: found.line.id, ...tried };
  });
