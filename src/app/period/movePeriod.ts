import { appError } from '../../core/appError';
import type { ReportingPeriod } from '../../core/model';
import { checkMove, periodMoves, type PeriodMove } from '../../core/period/periodTransitions';
import type { PeriodState } from '../../core/periodState';
import { isStanding } from '../../core/rows/submissionRecord';
import { unseenTicks } from '../../core/submission/unseenTicks';
import { periodMoveTitles, periodStateWords } from '../../text/vi';
import { findSheet } from '../../workbook/grid/findSheet';
import type { Spreadsheet } from '../../workbook/grid/sheets';
import { logWriter, logTable, type LogLine } from '../../workbook/tabs/log/logTab';
import { writePeriodCard } from '../../workbook/tabs/periodCard/periodCardTab';
import { readSubmissions } from '../../workbook/tabs/submissions/submissionsTab';
import type { MoveResult } from '../api/api';
import { findPeriod, type FoundPeriod } from '../control/findPeriod';
import { leave, planLeaving, say, type Leaving } from '../control/giveUp';
import { watchPeriod } from '../control/watchPeriod';
import { madePeriods } from '../control/watchSituation';
import { cardOf } from '../control/office';
import { urlOf } from '../world/masks';
import { dutyOf } from '../permissions/permissionReview';
import type { World } from '../world/ports';
import { putTilesRight, type TileOutcome } from '../permissions/putTilesRight';
import { writePeriodLine } from '../control/writePeriodLine';
import { submissionsTable } from '../../workbook/tabs/submissions/submissionColumns';

export interface MoveOrder {
  readonly move: PeriodMove;
  readonly periodId?: string | undefined;
  /** Goes into the log. */
  readonly reason?: string | undefined;
}

/**
 * "Đóng kỳ", "Chốt kết quả", "Đã báo cáo tỉnh", "Lưu trữ kỳ", "Mở lại kỳ": one read and one write of each workbook.
 * Cells are closed before the period reads as closed, and opened after it reads as open: whatever cuts a run short,
 * nothing lies open that should be closed, and the same action once more completes it.
 */
export function movePeriod(world: World, { move, periodId, reason }: MoveOrder): MoveResult {
  return world.lock.hold(() => {
    const found = findPeriod(world, periodId);
    const { line, workbookId } = found;
    const period = line.read();
    const { to, opens } = periodMoves[move];
    const state = line.readState();
    const isMoving = requireMove(world, move, state, period);
    const duty = dutyOf(world, found, to);
    const closedAt = closedBy(world, { move, isMoving }, line.closedAt);
    const { office } = cardOf(found, to);
    const card = { period, state: to, office, ...(closedAt !== undefined && { closedAt }) };
    let notSubmitted: readonly string[] = [];
    const permit = (): TileOutcome =>
      putTilesRight(world, duty, (workbook) => {
        if (move === 'close') notSubmitted = look(workbook, isMoving);
        return writePeriodCard(workbook, card);
      });
    const leaving = move === 'archive' ? planArchiving(world, found) : undefined;
    const show = (): void => {
      if (isMoving)
        showMove(world, found, { move, from: state, reason, closedAt, besides: leaving?.said ?? [] });
      else if (leaving) say(world, found.control, leaving);
    };
    if (opens) show();
    const { left } = permit();
    if (!opens) show();
    if (leaving) leave(world, leaving);
    if (opens) watchPeriod(world, { id: line.id, workbookId, state: to }, { orElse: 'nothing' });
    return {
      period: line.id,
      workbookId,
      url: urlOf(workbookId),
      from: state,
      to,
      notSubmitted,
      left,
    };
  });
}

/** When the period closed: now, as it was, or not at all. */
function closedBy(
  { clock }: World,
  { move, isMoving }: { readonly move: PeriodMove; readonly isMoving: boolean },
  known: string | undefined,
): string | undefined {
  if (!isMoving) return known;
  return move === 'close' ? clock.now() : move === 'reopen' ? undefined : known;
}

/** An archived period is watched no longer, nor those that an older version left watched. */
function planArchiving(world: World, { lines, workbookId }: FoundPeriod): Leaving {
  const periods = madePeriods(lines).map((period) =>
    period.workbookId === workbookId ? { ...period, state: periodMoves.archive.to } : period,
  );
  return planLeaving(world, periods);
}

/** The period that the move would take on, to ask before it does; absent where it would be refused, or moves nothing. */
export function periodToMove(world: World, move: PeriodMove): string | undefined {
  const { line } = findPeriod(world, undefined);
  return line.readState() === periodMoves[move].from ? line.id : undefined;
}

/** Whether there is something to move, or only to complete. */
function requireMove(
  { clock }: World,
  move: PeriodMove,
  state: PeriodState,
  { id, unitDeadline }: ReportingPeriod,
): boolean {
  const today = clock.today();
  const { code } = checkMove(move, { state, today, unitDeadline });
  switch (code) {
    case 'move':
      return true;
    case 'resume':
      return false;
    case 'tooEarly':
      throw appError('periodTooEarly', { period: id, deadline: unitDeadline, today });
    case 'wrongState':
      throw appError('periodWrongState', { period: id, state, move, needed: periodMoves[move].from });
  }
}

/** Who has not submitted; a tick that the program has not seen yet would be lost by closing. */
function look(workbook: Spreadsheet, isMoving: boolean): readonly string[] {
  const { units, submissions } = readSubmissions(findSheet(workbook, submissionsTable));
  const unseen = unseenTicks(submissions);
  if (isMoving && unseen.length > 0) {
    const names = units.filter(({ id }) => unseen.includes(id)).map(({ name }) => name);
    throw appError('ticksUnseen', { count: unseen.length, units: names.join('; ') });
  }
  return units
    .filter(({ id }) => !isStanding(submissions.get(id)?.record?.state ?? 'open'))
    .map(({ name }) => name);
}

function showMove(
  world: World,
  { control, line }: FoundPeriod,
  {
    move,
    from,
    reason,
    closedAt,
    besides,
  }: {
    readonly move: PeriodMove;
    readonly from: PeriodState;
    readonly reason: string | undefined;
    readonly closedAt: string | undefined;
    /** Further lines of the log. */
    readonly besides: readonly LogLine[];
  },
): void {
  const { to } = periodMoves[move];
  const log = logWriter(findSheet(control, logTable));
  const display = { ...line.display, state: periodStateWords[to], closedAt };
  const entry = {
    at: world.clock.now(),
    who: world.user,
    action: periodMoveTitles[move],
    from: periodStateWords[from],
    to: periodStateWords[to],
    details: reason === undefined ? line.id : `${line.id}: ${reason}`,
  };
  writePeriodLine(world, control, { period: line.id, display }, log(entry, ...besides));
}
