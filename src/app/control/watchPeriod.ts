import { appError } from '../../core/appError';
import {
  clockHours,
  deadClocks,
  isWatchedByAnother,
  isWatchedState,
  lackingFor,
  mostTriggers,
  othersOf,
  planGivingUp,
  watchedPeriods,
  watchOf,
  type MadePeriod,
  type Situation,
} from '../../core/period/watch';
import { archivingText } from '../../text/vi';
import type { PeriodLine } from '../../workbook/tabs/periods/periodsTab';
import type { World } from '../world/ports';
import { giveUp } from './giveUp';
import { madePeriods, situationOf } from './watchSituation';

/**
 * Before a period is made: an `AppError` tooManyPeriods where its triggers could not be installed, even after all had been
 * given up that may be. Makes and removes nothing; one call unless there are nearly as many as Google takes.
 */
export function requireRoom(world: World, lines: readonly PeriodLine[]): void {
  if (world.triggers.count() + 2 <= mostTriggers) return;
  const situation = situationOf(world, madePeriods(lines));
  const { remove } = planGivingUp(situation, world.periodFiles.fate);
  const left = situation.installed.filter(({ id }) => !remove.includes(id));
  if (left.length + lackingFor(left).length > mostTriggers) throw tooMany(situation, left);
}

function tooMany({ periods }: Situation, installed: Situation['installed']): Error {
  const watched = watchedPeriods({ periods, installed });
  return appError(
    'tooManyPeriods',
    { count: watched.length, most: mostTriggers, others: othersOf(installed).length },
    { details: watched.map(({ id, state }) => archivingText(id, state)) },
  );
}

/**
 * The office looks at a period by an action of its own: from now on it is watched, by this account unless another does so
 * already. Nothing is installed twice. What may be given up makes room where there is none; then an `AppError`
 * tooManyPeriods, or nothing where the action is about something else. `takeOver`: by this account, whoever did so before;
 * the clock of that one removes its own triggers when it next begins a day.
 */
export function watchPeriod(
  world: World,
  { id: period, workbookId, state }: MadePeriod,
  { orElse, takeOver = false }: { readonly orElse: 'refuse' | 'nothing'; readonly takeOver?: boolean },
): void {
  if (!isWatchedState(state)) return;
  const { triggers, watches, user, clock } = world;
  const situation = situationOf(world, []);
  const watch = watchOf(situation, workbookId);
  const looked = clock.today();
  if (watch && !takeOver && isWatchedByAnother(situation, workbookId)) {
    if (watch.looked !== looked) watches.put({ ...watch, looked });
    return;
  }
  // A clock that stood still for long does not go again by itself: it is set up anew.
  const dead = deadClocks(situation);
  if (dead.length > 0) triggers.remove(dead.map(({ id }) => id));
  const installed = situation.installed.filter((each) => !dead.includes(each));
  const lacking = lackingFor(installed, workbookId);
  if (installed.length + lacking.length > mostTriggers) {
    const lines = giveUp(world);
    if (triggers.count() + lacking.length > mostTriggers) {
      if (orElse === 'nothing') return;
      throw tooMany({ ...situation, periods: madePeriods(lines) }, triggers.list());
    }
  }
  if (lacking.includes('edit')) triggers.watchEdits(workbookId);
  const isLacking = lackingFor(triggers.list(), workbookId).includes('clock');
  if (isLacking) triggers.startClock(clockHours);
  // One that was set up by a run that was cut short is not remembered.
  if (isLacking || !situation.ran.has(user)) watches.clockWent(user, clock.moment());
  const isKnown = watch?.by === user && watch.looked === looked && watch.given === undefined;
  if (!isKnown) watches.put({ period, workbookId, by: user, looked });
}
