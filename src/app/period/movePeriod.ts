import { appError } from '../../core/appError';
import {
  isRefused,
  needsReason,
  type ClosingUnit,
  type HindranceSeverity,
} from '../../core/closing/hindrances';
import { tidy } from '../../core/parse/rawCell';
import { checkMove, periodMoves, reopeningOf, type PeriodMove } from '../../core/period/periodTransitions';
import type { PeriodState } from '../../core/periodState';
import { describeHindrance, hindranceLine, periodMoveTitles, periodStateWords } from '../../text/vi';
import { findSheet } from '../../workbook/grid/findSheet';
import { logWriter, logTable, type LogLine } from '../../workbook/tabs/log/logTab';
import { writePeriodCard, type PeriodCard } from '../../workbook/tabs/periodCard/periodCardTab';
import { resultCells } from '../../workbook/tabs/periods/keptResult';
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
import { lookAtClosing, seenOf, type ClosingLook } from './closingLook';
import { keepResult, type Keeping } from './keepResult';

export interface MoveOrder {
  /** `back`: "Mở lại kỳ", one step from wherever the period stands. */
  readonly move: PeriodMove | 'back';
  readonly periodId?: string | undefined;
  /** Goes into the log, and onto the result. */
  readonly reason?: string | undefined;
  /** `seenOf` what the person agreed to; where it is another by now, nothing is done. */
  readonly seen?: string;
}

/**
 * "Đóng kỳ", "Chốt kết quả", "Đã báo cáo tỉnh", "Lưu trữ kỳ", "Mở lại kỳ": a look as "Tổng hợp" has it, for what stands in
 * the way; then one read and one write of each workbook. An `AppError` `moveRefused` or `moveReasonMissing` names all that
 * does. Cells are closed before the period reads as closed, and opened after it reads as open: whatever cuts a run short,
 * nothing lies open that should be closed, and the same action once more completes it.
 */
export function movePeriod(
  world: World,
  { move: asked, periodId, reason = '', seen }: MoveOrder,
): MoveResult {
  return world.lock.hold(() => {
    const found = findPeriod(world, periodId);
    const { line, workbookId } = found;
    const period = line.read();
    const from = line.readState();
    const move = asked === 'back' ? reopeningOf(from) : asked;
    const { to, opens } = periodMoves[move];
    const isMoving = requireMove(move, from, line.id);
    const look = isMoving ? lookAtClosing(world, found, move) : undefined;
    if (look && seen !== undefined && seen !== seenOf(look.hindrances))
      throw appError('planChanged', { period: line.id });
    if (look) requireReady(look, { move, period: line.id, reason });
    const keeping = look && keep(world, found, look, { move, reason });
    const duty = dutyOf(world, found, to);
    const closedAt = closedBy(world, { move, isMoving }, line.closedAt);
    const card: PeriodCard = {
      ...{ period, state: to, office: cardOf(found, to).office },
      ...(closedAt !== undefined && { closedAt }),
      ...(line.result && { result: line.result }),
      ...(keeping && { result: keeping.result }),
    };
    const permit = (): TileOutcome =>
      putTilesRight(world, duty, (workbook) => [
        ...writePeriodCard(workbook, card),
        ...(keeping?.requests ?? []),
      ]);
    const leaving = move === 'archive' ? planArchiving(world, found) : undefined;
    const show = (): void => {
      if (look)
        showMove(world, found, { move, from, reason, card, look, keeping, besides: leaving?.said ?? [] });
      else if (leaving) say(world, found.control, leaving);
    };
    if (opens) show();
    const { left } = permit();
    if (!opens) show();
    if (leaving) leave(world, leaving);
    if (opens) watchPeriod(world, { id: line.id, workbookId, state: to }, { orElse: 'nothing' });
    return {
      ...{ period: line.id, workbookId, url: urlOf(workbookId), from, to },
      notSubmitted: move === 'close' ? (look?.units ?? []).flatMap(notSubmitted) : [],
      left,
      kept: keeping ? { number: keeping.result.number, seal: keeping.seal, url: keeping.url } : null,
    };
  });
}

const notSubmitted = ({ name, submitted }: ClosingUnit): readonly string[] => (submitted ? [] : [name]);

/** Whether there is something to move, or only to complete. */
function requireMove(move: PeriodMove, state: PeriodState, period: string): boolean {
  const step = checkMove(move, state);
  if (step !== 'wrongState') return step === 'move';
  const needed = periodMoves[move].from[0] ?? '';
  throw appError('periodWrongState', { period, state, move, needed });
}

function requireReady(
  { hindrances }: ClosingLook,
  { move, period, reason }: { readonly move: PeriodMove; readonly period: string; readonly reason: string },
): void {
  const told = (severity: HindranceSeverity): { readonly details: readonly string[] } => ({
    details: hindrances.filter((each) => each.severity === severity).map(hindranceLine),
  });
  if (isRefused(hindrances)) throw appError('moveRefused', { move, period }, told('refused'));
  if (needsReason(hindrances) && tidy(reason) === '')
    throw appError('moveReasonMissing', { move, period }, told('reason'));
}

/** Only what is concluded or reported is kept. */
function keep(
  world: World,
  found: FoundPeriod,
  look: ClosingLook,
  { move, reason }: { readonly move: PeriodMove; readonly reason: string },
): Keeping | undefined {
  const kind = move === 'conclude' ? 'concluded' : move === 'report' ? 'reported' : undefined;
  return kind && keepResult(world, found, look, { kind, reason });
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

interface ShownMove {
  readonly move: PeriodMove;
  readonly from: PeriodState;
  readonly reason: string;
  readonly card: PeriodCard;
  readonly look: ClosingLook;
  readonly keeping: Keeping | undefined;
  /** Further lines of the log. */
  readonly besides: readonly LogLine[];
}

function showMove(
  world: World,
  { control, line }: FoundPeriod,
  { move, from, reason, card, look, keeping, besides }: ShownMove,
): void {
  const { to } = periodMoves[move];
  const log = logWriter(findSheet(control, logTable));
  const display = {
    ...line.display,
    ...(card.result && resultCells(card.result)),
    state: periodStateWords[to],
    closedAt: card.closedAt,
  };
  // What was moved over with a reason stands beside it; going back is its own reason.
  const over = look.hindrances.filter(({ severity, code }) => severity === 'reason' && code !== 'goesBack');
  const details = [
    reason === '' ? line.id : `${line.id}: ${reason}`,
    ...over.map(describeHindrance),
    ...(keeping ? [keeping.said] : []),
  ];
  const entry = {
    at: world.clock.now(),
    who: world.user,
    action: periodMoveTitles[move],
    from: periodStateWords[from],
    to: periodStateWords[to],
    details: details.join('; '),
  };
  writePeriodLine(world, control, { period: line.id, display }, log(entry, ...besides));
}
