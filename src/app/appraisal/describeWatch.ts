import { minutesBetween } from '../../core/instant';
import {
  clockHours,
  mostTriggers,
  watchOf,
  type Installed,
  type MadePeriod,
  type Watch,
} from '../../core/period/watch';
import type { Moment } from '../../core/rows/submissionRecord';
import { formatMoment, watchTexts as texts } from '../../text/vi';
import type { BoardWatch } from '../api/boardApi';
import type { World } from '../world/ports';

/** Google starts a clock up to an interval late; of two that are missed somebody should know. */
const silentHours = 3 * clockHours;

/** What runs by itself for a period, and what no longer does: one call each for triggers and what is remembered. */
export function describeWatch(
  { user, clock, triggers, watches }: Pick<World, 'user' | 'clock' | 'triggers' | 'watches'>,
  period: MadePeriod,
): BoardWatch {
  const installed = triggers.list();
  const known = watches.read();
  const own = installed.filter(({ runs }) => runs === 'edit');
  const others = known.watches.filter(({ workbookId }) => workbookId !== period.workbookId);
  return {
    ...stateOf(period, { user, now: clock.moment(), own, ...known }),
    lines: [
      texts.count(own.length, mostTriggers - 1),
      ...others.flatMap(({ period: id, given }) =>
        given === undefined ? [] : [texts.givenUp(id, given.at, given.why)],
      ),
    ],
  };
}

interface Seen {
  readonly user: string;
  readonly now: Moment;
  readonly own: readonly Installed[];
  readonly watches: readonly Watch[];
  readonly ran: ReadonlyMap<string, Moment>;
}

function stateOf(period: MadePeriod, seen: Seen): Pick<BoardWatch, 'state' | 'warn'> {
  const { user, now, own, ran } = seen;
  const watch = watchOf(seen, period.workbookId);
  if (period.state === 'archived') return { state: texts.over, warn: false };
  if (watch?.given) return { state: texts.givenUp(period.id, watch.given.at, watch.given.why), warn: true };
  const isOwn = own.some(({ workbookId }) => workbookId === period.workbookId);
  const account = isOwn ? user : watch?.by;
  // Of its own triggers the account knows whether they are there.
  if (account === undefined || (account === user && !isOwn)) return { state: texts.notWatched, warn: true };
  const last = ran.get(account);
  const at = last === undefined ? undefined : formatMoment(last);
  if (last !== undefined && at !== undefined && minutesBetween(last, now) >= silentHours * 60)
    return { state: texts.silent(account, at), warn: true };
  return { state: isOwn ? texts.mine(at) : texts.others(account, at), warn: false };
}
