import { isStanding } from '../../core/rows/submissionRecord';
import { periodStateWords, standingTexts } from '../../text/vi';
import type { PeriodCard } from '../../workbook/tabs/periodCard/periodCardTab';
import type { MyWork, Standing, Todo } from '../api/pageApi';

/** The gravest thing that is true decides. */
export function standingOf(
  { caller, unit, period }: Pick<MyWork, 'caller' | 'unit' | 'period'>,
  { office, closedAt }: Pick<PeriodCard, 'office' | 'closedAt'>,
): Standing {
  const texts = standingTexts(office);
  if (!unit) {
    if (caller !== 'reader') return { tone: 'plain', ...texts.chooseUnit };
    // Once it is closed, Google no longer says whose rows somebody's are.
    const isOpen = period.state === 'open';
    return {
      tone: 'warn',
      ...(isOpen ? texts.noRights : texts.closed(periodStateWords[period.state], closedAt)),
    };
  }
  const { progress, submission, todos, daysLeft, deadline } = unit;
  const { state, ticked, blockers, late, hint } = submission;
  const returned = todos.filter(isReturned).length;
  if (progress.assigned === 0) return { tone: 'plain', ...texts.nothingAssigned };
  if (state === 'accepted' && !(returned > 0 && unit.open && unit.mayEdit)) {
    return { tone: 'good', ...texts.accepted };
  }
  if (!unit.open && !unit.mayEdit) {
    return { tone: 'warn', ...texts.locked(periodStateWords[period.state], closedAt) };
  }
  if (!unit.mayEdit) return { tone: 'warn', ...texts.notMine };
  if (state === 'returned') {
    return { tone: 'bad', ...texts.returned(returned, hint) };
  }
  if (returned > 0 && isStanding(state)) return { tone: 'bad', ...texts.rowsReturned(returned, true) };
  if (state === 'submitted' || state === 'resubmitted') {
    return { tone: 'good', ...texts.submitted(late) };
  }
  if (ticked && blockers > 0)
    return { tone: 'bad', ...texts.blocked(blockers, todos.filter(isFigure).length) };
  if (daysLeft < 0) return { tone: 'bad', ...texts.late(deadline, -daysLeft) };
  if (progress.entered === 0) return { tone: 'plain', ...texts.empty };
  if (blockers > 0) return { tone: 'plain', ...texts.entering(todos.length) };
  if (returned > 0) return { tone: 'bad', ...texts.rowsReturned(returned, false) };
  return { tone: 'good', ...texts.ready };
}

const isFigure = ({ blocks, criterion }: Todo): boolean => blocks && criterion === null;

const isReturned = ({ returned }: Todo): boolean => returned;
