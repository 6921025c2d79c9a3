import { periodsToLookAt, watchOf, type Situation } from '../../core/period/watch';
import { giveUp } from '../control/giveUp';
import { readControl } from '../control/readControl';
import { madePeriods, situationOf } from '../control/watchSituation';
import type { UnattendedWorld } from '../world/ports';
import { lookAgain } from './checkPeriod';

/** Something that the standing clock has to do; each is tried whatever became of the others. */
type Job = () => void;

/**
 * All that runs by itself, but for looks after edits: the one standing clock calls this, every `clockHours`. The first time
 * of a day it gives up what has had its time; each time it looks at the periods that run and says that it went.
 */
export function standingJobs(world: UnattendedWorld): readonly Job[] {
  const { user, clock, watches, lock } = world;
  const last = watches.read().ran.get(user) ?? '';
  const isNewDay = last.slice(0, 10) !== clock.today();
  return [
    ...(isNewDay ? [() => void lock.hold(() => giveUp(world))] : []),
    () => {
      watches.clockWent(user, clock.moment());
    },
  ];
}

/** The periods at which the clock looks now: one read of the control workbook. */
export function looksDue(world: UnattendedWorld): readonly Job[] {
  const { lines } = readControl(world);
  const situation = situationOf(world, madePeriods(lines));
  adopt(world, situation);
  return periodsToLookAt(situation).map(({ id }) => () => {
    lookAgain(world, id);
  });
}

/** What an older version installed is remembered for others, too. */
function adopt({ watches, user, clock }: UnattendedWorld, situation: Situation): void {
  for (const { id, workbookId, state } of situation.periods) {
    const isOurs = situation.installed.some((each) => each.runs === 'edit' && each.workbookId === workbookId);
    if (isOurs && state !== 'archived' && watchOf(situation, workbookId) === undefined)
      watches.put({ period: id, workbookId, by: user, looked: clock.today() });
  }
}
