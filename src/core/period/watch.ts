import { daysBetween } from '../day';
import { minutesBetween } from '../instant';
import type { Day } from '../model';
import type { PeriodState } from '../periodState';
import type { Moment } from '../rows/submissionRecord';

/**
 * What runs by itself for a period: a look after each edit of its workbook, and one each time the standing clock goes. Both
 * are triggers that one account installed; Google shows them to that account alone, so who watches which period is
 * remembered for all.
 */

/** How often the standing clock goes, in hours: the one place; texts say "một giờ". An add-on's may go no oftener. */
export const clockHours = 1;

/** A period at which nobody looked for so many days is given up. */
const quietDays = 30;

/** A user and a script: https://developers.google.com/apps-script/guides/services/quotas */
export const mostTriggers = 20;

/** A clock that stood still for longer will not go again by itself: a spent day of Google's comes back after 24 hours. */
const aliveHours = 48;

export type WhyGivenUp = 'archived' | 'gone' | 'quiet';

/** What is remembered of a period for all accounts. */
export interface Watch {
  readonly period: string;
  readonly workbookId: string;
  /** The account whose triggers they are. */
  readonly by: string;
  /** When somebody last edited the workbook, or the office looked at the period by an action; no look of the clock's. */
  readonly looked: Day;
  readonly given?: { readonly at: Day; readonly why: WhyGivenUp };
}

/** A trigger of the account that asks. */
export interface Installed {
  readonly id: string;
  readonly runs: 'edit' | 'clock' | 'other';
  readonly workbookId?: string;
}

/** What Drive says of a workbook. Not there: deleted, in the bin, or no longer open to this account. */
export type Fate =
  | { readonly there: false }
  /** `control`: the control workbook that it belongs to. */
  | { readonly there: true; readonly control?: string };

export interface MadePeriod {
  readonly id: string;
  readonly workbookId: string;
  readonly state: PeriodState;
}

export interface Situation {
  readonly controlId: string;
  readonly user: string;
  readonly now: Moment;
  /** Those of the control workbook that have a workbook. */
  readonly periods: readonly MadePeriod[];
  readonly installed: readonly Installed[];
  readonly watches: readonly Watch[];
  /** When the clock of an account last went; when it was set up, before its first time. */
  readonly ran: ReadonlyMap<string, Moment>;
}

type Watchers = Pick<Situation, 'watches' | 'ran' | 'now'>;

export const watchOf = ({ watches }: Pick<Situation, 'watches'>, workbookId: string): Watch | undefined =>
  watches.find((watch) => watch.workbookId === workbookId);

/** Whether another account watches the workbook, and its clock still goes. */
export function isWatchedByAnother(
  situation: Watchers & Pick<Situation, 'user'>,
  workbookId: string,
): boolean {
  const watch = watchOf(situation, workbookId);
  if (watch === undefined || watch.given !== undefined || watch.by === situation.user) return false;
  const ran = situation.ran.get(watch.by);
  return ran !== undefined && minutesBetween(ran, situation.now) < aliveHours * 60;
}

/** Those that are soonest archived first. */
const watchedStates: readonly PeriodState[] = ['reported', 'compiled', 'closed', 'open'];
export const isWatchedState = (state: PeriodState): boolean => watchedStates.includes(state);

/** Units or the office still enter something that the clock has to catch up with. */
const isRunning = (state: PeriodState): boolean => isWatchedState(state) && state !== 'reported';

/** The periods at which this account's clock looks: all that run, but those given up and those that another watches. */
export const periodsToLookAt = (situation: Situation): readonly MadePeriod[] =>
  situation.periods.filter(
    ({ workbookId, state }) =>
      isRunning(state) &&
      watchOf(situation, workbookId)?.given === undefined &&
      !isWatchedByAnother(situation, workbookId),
  );

const editTriggers = (installed: readonly Installed[], workbookId?: string): readonly Installed[] =>
  installed.filter(
    ({ runs, workbookId: of }) => runs === 'edit' && (workbookId === undefined || of === workbookId),
  );
const clocks = (installed: readonly Installed[]): readonly Installed[] =>
  installed.filter(({ runs }) => runs === 'clock');

/** Those of other programs, or of none. */
export const othersOf = (installed: readonly Installed[]): readonly Installed[] =>
  installed.filter(({ runs }) => runs === 'other');

/** The account's own clock, where it is remembered to have stood still for longer than any spent day. */
export function deadClocks({
  installed,
  ran,
  user,
  now,
}: Pick<Situation, 'installed' | 'ran' | 'user' | 'now'>): readonly Installed[] {
  const last = ran.get(user);
  const isDead = last !== undefined && minutesBetween(last, now) >= aliveHours * 60;
  return isDead ? clocks(installed) : [];
}

/** What has to be installed so that this account watches the workbook. */
export const lackingFor = (
  installed: readonly Installed[],
  workbookId?: string,
): readonly ('edit' | 'clock')[] => [
  ...(workbookId === undefined || editTriggers(installed, workbookId).length === 0 ? ['edit' as const] : []),
  ...(clocks(installed).length === 0 ? ['clock' as const] : []),
];

export interface GivenUp {
  /** '' where no line and no memory names it. */
  readonly period: string;
  readonly workbookId: string;
  readonly why: WhyGivenUp;
}

export interface GivingUp {
  /** To be told, and remembered. */
  readonly given: readonly GivenUp[];
  /** Ids of triggers to remove, the clock last: as long as it goes, what was cut short is done another time. */
  readonly remove: readonly string[];
}

/**
 * Which of this account's triggers have had their time: their period is archived, gone, or without a look for 30 days (then
 * it is told), another account watches it, or they are there twice. With the last of them the clock goes.
 * @param fateOf what Drive says of a workbook; undefined: nobody asks, so nothing is taken for gone or quiet
 */
export function planGivingUp(
  situation: Situation,
  fateOf: (workbookId: string) => Fate | undefined,
): GivingUp {
  const { installed, periods, controlId } = situation;
  const given: GivenUp[] = [];
  const remove: string[] = [];
  let kept = 0;
  const workbookIds = new Set(editTriggers(installed).map(({ workbookId = '' }) => workbookId));
  for (const workbookId of workbookIds) {
    const [first, ...twice] = editTriggers(installed, workbookId);
    const period = periods.find((each) => each.workbookId === workbookId);
    const watch = watchOf(situation, workbookId);
    const why = whyGivenUp(situation, { period, watch }, () => fateOf(workbookId), controlId);
    const isOut = why !== undefined || isWatchedByAnother(situation, workbookId);
    if (first && isOut) remove.push(first.id);
    else kept++;
    remove.push(...twice.map(({ id }) => id));
    // Told once: a run that was cut short after that only has to remove.
    if (why !== undefined && watch?.given === undefined)
      given.push({ period: period?.id ?? watch?.period ?? '', workbookId, why });
  }
  remove.push(
    ...clocks(installed)
      .slice(kept > 0 ? 1 : 0)
      .map(({ id }) => id),
  );
  return { given, remove };
}

function whyGivenUp(
  { now }: Situation,
  { period, watch }: { readonly period: MadePeriod | undefined; readonly watch: Watch | undefined },
  fateOf: () => Fate | undefined,
  controlId: string,
): WhyGivenUp | undefined {
  if (period?.state === 'archived') return 'archived';
  const fate = fateOf();
  if (fate === undefined) return undefined;
  if (!fate.there) return 'gone';
  // A workbook that stands in no line may belong to another control workbook of the same script.
  if (period === undefined) return fate.control === controlId ? 'gone' : undefined;
  return watch !== undefined && daysBetween(watch.looked, now.slice(0, 10)) >= quietDays
    ? 'quiet'
    : undefined;
}

/** The periods that this account watches, those first that may be archived soonest. */
export const watchedPeriods = ({
  installed,
  periods,
}: Pick<Situation, 'installed' | 'periods'>): readonly MadePeriod[] =>
  periods
    .filter(
      ({ workbookId, state }) => isWatchedState(state) && editTriggers(installed, workbookId).length > 0,
    )
    .sort((a, b) => watchedStates.indexOf(a.state) - watchedStates.indexOf(b.state));
