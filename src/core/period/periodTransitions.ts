import type { Day } from '../model';
import type { PeriodState } from '../periodState';

/** What the office does to a period once it has its workbook. `reconsider`: back to the appraisal, after a conclusion. */
export type PeriodMove = 'close' | 'conclude' | 'report' | 'archive' | 'reopen' | 'reconsider';

interface Transition {
  readonly from: readonly PeriodState[];
  readonly to: PeriodState;
  /** People may write more afterwards than before. */
  readonly opens: boolean;
}

const onward = (from: PeriodState, to: PeriodState): Transition => ({ from: [from], to, opens: false });

/** The one table of moves. `createPeriod` leads from draft to open. */
export const periodMoves: Readonly<Record<PeriodMove, Transition>> = {
  close: onward('open', 'closed'),
  conclude: onward('closed', 'compiled'),
  report: onward('compiled', 'reported'),
  archive: onward('reported', 'archived'),
  reopen: { from: ['closed'], to: 'open', opens: true },
  reconsider: { from: ['compiled', 'reported'], to: 'closed', opens: true },
};

/** "Mở lại kỳ" goes back by one step: a concluded period to its appraisal, a closed one to its entries. */
export const reopeningOf = (state: PeriodState): 'reopen' | 'reconsider' =>
  periodMoves.reconsider.from.includes(state) ? 'reconsider' : 'reopen';

/** `resume`: it stands there already, perhaps since a run that was cut short; the permissions are put right again. */
export type MoveAnswer =
  | { readonly code: 'move' | 'resume' }
  | { readonly code: 'wrongState' }
  /** The units' last day is not over. */
  | { readonly code: 'tooEarly' };

export function checkMove(
  move: PeriodMove,
  {
    state,
    today,
    unitDeadline,
  }: { readonly state: PeriodState; readonly today: Day; readonly unitDeadline: Day },
): MoveAnswer {
  const { from, to } = periodMoves[move];
  if (state === to) return { code: 'resume' };
  if (!from.includes(state)) return { code: 'wrongState' };
  return { code: move === 'close' && today <= unitDeadline ? 'tooEarly' : 'move' };
}
