import { appError } from '../../core/appError';
import { isWatchedState, watchOf } from '../../core/period/watch';
import { periodStateWords, takeOverTexts } from '../../text/vi';
import type { TakeOverResult } from '../api/api';
import type { World } from '../world/ports';
import { findPeriod } from './findPeriod';
import { noteBeginning } from './noteInLog';
import { watchPeriod } from './watchPeriod';
import { situationOf } from './watchSituation';

/**
 * "Nhận chạy tự động": the account that runs it watches the period from now on, whoever did so before, also where that
 * account is gone. Whose files they are only their owner can change, in Drive: told who that is. One read of the control
 * workbook, one call of Drive, and one write of the log.
 */
export function takeOverWatch(world: World, periodId?: string): TakeOverResult {
  return world.lock.hold(() => {
    const found = findPeriod(world, periodId);
    const { line, workbookId, control } = found;
    const state = line.readState();
    if (!isWatchedState(state))
      throw appError('nothingToWatch', { period: line.id, state: periodStateWords[state] });
    const from = watchOf(situationOf(world, []), workbookId)?.by;
    const owner = world.sharing.list(workbookId).find(({ role }) => role === 'owner')?.address;
    const before = from === world.user ? undefined : from;
    if (from !== world.user)
      noteBeginning(world, control, {
        at: world.clock.now(),
        who: world.user,
        action: takeOverTexts.title,
        details: takeOverTexts.logged(line.id, before),
      });
    watchPeriod(world, { id: line.id, workbookId, state }, { orElse: 'refuse', takeOver: true });
    return {
      period: line.id,
      from: before ?? null,
      wasMine: from === world.user,
      owner: owner === undefined || owner === world.user ? null : owner,
    };
  });
}
