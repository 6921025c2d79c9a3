import type { Day } from '../model';
import type { PeriodState } from '../periodState';

/** What the office does to a period once it has its workbook. */
export type PeriodMove = 'close' | 'conclude' | 'report' | 'archive' | 'reopen';

interface Transition {
  readonly from: PeriodState;
  readonly to: PeriodState;
  /** Units may enter more afterwards than before. */
  readonly opens: boolean;
}

const onward = (from: PeriodState, to: PeriodState): Transition => ({ from, to, opens: false });

/** The one table of moves. `createPeriod` leads from draft to open. */
export const periodMoves: Readonly<Record<PeriodMove, Transition>> = {
  close: onward('open', 'closed'),
  conclude: onward('closed', 'compiled'),
  report: onward('compiled', 'reported'),
  archive: onward('reported', 'archived'),
  reopen: { from: 'closed', to: 'open', opens: true },
};

/** The moves that no other move takes back; whoever makes one is asked before. */
export type FinalMove = Exclude<PeriodMove, 'close' | 'reopen'>;

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
  if (state !== from) return { code: 'wrongState' };
  return { code: move === 'close' && today <= unitDeadline ? 'tooEarly' : 'move' };
}
