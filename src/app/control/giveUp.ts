import {
  planGivingUp,
  watchOf,
  type Fate,
  type GivenUp,
  type GivingUp,
  type MadePeriod,
  type Situation,
} from '../../core/period/watch';
import { givenUpText, watchTexts } from '../../text/vi';
import { findSheet } from '../../workbook/grid/findSheet';
import type { Spreadsheet } from '../../workbook/grid/sheets';
import { logTable, logWriter, type LogLine } from '../../workbook/tabs/log/logTab';
import type { PeriodLine } from '../../workbook/tabs/periods/periodsTab';
import type { UnattendedWorld } from '../world/ports';
import { readControl } from './readControl';
import { madePeriods, situationOf } from './watchSituation';

/** What may be given up now, and how. */
export interface Leaving {
  readonly situation: Situation;
  readonly plan: GivingUp;
  /** What `Nhật ký` says of it. */
  readonly said: readonly LogLine[];
}

export function planLeaving(
  world: Pick<UnattendedWorld, 'controlId' | 'user' | 'clock' | 'triggers' | 'watches'>,
  periods: readonly MadePeriod[],
  fateOf: (workbookId: string) => Fate | undefined = () => undefined,
): Leaving {
  const situation = situationOf(world, periods);
  const plan = planGivingUp(situation, fateOf);
  const { clock, user } = world;
  const said = plan.given.map(({ period, why }) => ({
    at: clock.now(),
    who: user,
    action: watchTexts.title,
    details: givenUpText(period, why),
  }));
  return { situation, plan, said };
}

/** In a write of its own, where nothing else is written. */
export function say(
  { workbooks, controlId }: Pick<UnattendedWorld, 'workbooks' | 'controlId'>,
  control: Spreadsheet,
  { said }: Leaving,
): void {
  if (said.length > 0) workbooks.write(controlId, logWriter(findSheet(control, logTable))(...said));
}

/** Once it is said: remembers it, then removes the triggers, so that whatever is cut short is done another time. */
export function leave(
  { triggers, watches, clock }: Pick<UnattendedWorld, 'triggers' | 'watches' | 'clock'>,
  { situation, plan }: Leaving,
): void {
  const remember = ({ period, workbookId, why }: GivenUp): void => {
    const today = clock.today();
    const watch = watchOf(situation, workbookId) ?? { by: situation.user, looked: today };
    // That it is archived its line says.
    if (why === 'archived') watches.forget(workbookId);
    else watches.put({ ...watch, period, workbookId, given: { at: today, why } });
  };
  plan.given.forEach(remember);
  triggers.remove(plan.remove);
}

/**
 * Gives up the triggers of this account that have had their time, and says so in `Nhật ký`: one read and at most one write
 * of the control workbook, one call of Drive for each period that is watched. The caller holds the lock.
 */
export function giveUp(world: UnattendedWorld): readonly PeriodLine[] {
  const { control, lines } = readControl(world);
  const leaving = planLeaving(world, madePeriods(lines), world.periodFiles.fate);
  say(world, control, leaving);
  leave(world, leaving);
  return lines;
}
