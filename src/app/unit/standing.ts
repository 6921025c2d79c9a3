import { isStanding } from '../../core/rows/submissionRecord';
import { periodStateWords, standingTexts } from '../../text/vi';
import type { MyWork, Standing, Todo } from '../api/pageApi';

/** The gravest thing that is true decides. */
export function standingOf({ caller, unit, period }: Pick<MyWork, 'caller' | 'unit' | 'period'>): Standing {
  if (!unit) {
    if (caller !== 'reader') return { tone: 'plain', ...standingTexts.chooseUnit };
    // Once it is closed, Google no longer says whose rows somebody's are.
    const isOpen = period.state === 'open';
    return {
      tone: 'warn',
      ...(isOpen ? standingTexts.noRights : standingTexts.closed(periodStateWords[period.state])),
    };
  }
  const { progress, submission, todos, daysLeft, deadline } = unit;
  const { state, ticked, blockers, late, hint } = submission;
  const returned = todos.filter(isReturned).length;
  if (progress.assigned === 0) return { tone: 'plain', ...standingTexts.nothingAssigned };
  if (state === 'accepted' && !(returned > 0 && unit.open && unit.mayEdit)) {
    return { tone: 'good', ...standingTexts.accepted };
  }
  if (!unit.open && !unit.mayEdit) {
    return { tone: 'warn', ...standingTexts.locked(periodStateWords[period.state]) };
  }
  if (!unit.mayEdit) return { tone: 'warn', ...standingTexts.notMine };
  if (state === 'returned') {
    return { tone: 'bad', ...standingTexts.returned(returned, hint) };
  }
  if (returned > 0 && isStanding(state))
    return { tone: 'bad', ...standingTexts.rowsReturned(returned, true) };
  if (state === 'submitted' || state === 'resubmitted') {
    return { tone: 'good', ...standingTexts.submitted(late) };
  }
  if (ticked && blockers > 0) return { tone: 'bad', ...standingTexts.blocked(blockers) };
  if (daysLeft < 0) return { tone: 'bad', ...standingTexts.late(deadline, -daysLeft) };
  if (progress.entered === 0) return { tone: 'plain', ...standingTexts.empty };
  if (blockers > 0) return { tone: 'plain', ...standingTexts.entering(todos.length) };
  if (returned > 0) return { tone: 'bad', ...standingTexts.rowsReturned(returned, false) };
  return { tone: 'good', ...standingTexts.ready };
}

const isReturned = ({ returned }: Todo): boolean => returned;
