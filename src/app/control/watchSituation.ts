import type { MadePeriod, Situation } from '../../core/period/watch';
import type { PeriodLine } from '../../workbook/tabs/periods/periodsTab';
import type { UnattendedWorld } from '../world/ports';

/** The lines that have a workbook; an `AppError` where a state can't be read. */
export const madePeriods = (lines: readonly PeriodLine[]): readonly MadePeriod[] =>
  lines.flatMap((line) =>
    line.workbookId === undefined
      ? []
      : [{ id: line.id, workbookId: line.workbookId, state: line.readState() }],
  );

/** Two calls, one of them of the properties. */
export function situationOf(
  {
    controlId,
    user,
    clock,
    triggers,
    watches,
  }: Pick<UnattendedWorld, 'controlId' | 'user' | 'clock' | 'triggers' | 'watches'>,
  periods: readonly MadePeriod[],
): Situation {
  return {
    controlId,
    user,
    now: clock.moment(),
    periods,
    installed: triggers.list(),
    ...watches.read(),
  };
}
