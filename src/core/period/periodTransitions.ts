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

/** What comes next; an archived period goes nowhere, and one in draft is made. */
export const nextMoveOf = (state: PeriodState): PeriodMove | undefined =>
  (['close', 'conclude', 'report', 'archive'] as const).find((move) =>
    periodMoves[move].from.includes(state),
  );

/** "Mở lại kỳ" goes back by one step: a concluded period to its appraisal, a closed one to its entries. */
export const reopeningOf = (state: PeriodState): 'reopen' | 'reconsider' =>
  periodMoves.reconsider.from.includes(state) ? 'reconsider' : 'reopen';

/** `resume`: it stands there already, perhaps since a run that was cut short; the permissions are put right again. */
export type MoveStep = 'move' | 'resume' | 'wrongState';

export function checkMove(move: PeriodMove, state: PeriodState): MoveStep {
  const { from, to } = periodMoves[move];
  if (state === to) return 'resume';
  return from.includes(state) ? 'move' : 'wrongState';
}
