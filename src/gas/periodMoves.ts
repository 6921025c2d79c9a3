import type { Answer, MoveResult } from '../app/api/api';
import { movePeriod, periodToMove, type MoveOrder } from '../app/period/movePeriod';
import { finalMoveQuestions, movedText, questionTexts } from '../text/vi';
import { ask, confirm } from './ask';
import { bind } from './bind';
import { guard } from './guard';

/** "Đóng kỳ"; without an id the last period that has a workbook, as in all of these. */
export const closePeriod = (periodId?: string): Answer<MoveResult> =>
  move('close', () => (periodId === undefined ? {} : { periodId }));

/** "Chốt kết quả"; from the menu it asks first, as the next two do, since nothing takes it back. */
export const concludePeriod = (periodId?: string): Answer<MoveResult> => moveForGood('conclude', periodId);

/** "Đã báo cáo tỉnh". */
export const reportPeriod = (periodId?: string): Answer<MoveResult> => moveForGood('report', periodId);

/** "Lưu trữ kỳ". */
export const archivePeriod = (periodId?: string): Answer<MoveResult> => moveForGood('archive', periodId);

/** "Mở lại kỳ"; asks for the reason where none is given. */
export const reopenPeriod = (reason?: string, periodId?: string): Answer<MoveResult> =>
  move('reopen', () => {
    const why = reason ?? ask(questionTexts.reopenReason);
    return { reason: why, ...(periodId !== undefined && { periodId }) };
  });

/** A page names the period, and has asked already. */
const moveForGood = (
  which: keyof typeof finalMoveQuestions,
  periodId: string | undefined,
): Answer<MoveResult> =>
  move(which, () => {
    if (periodId !== undefined) return { periodId };
    const period = periodToMove(bind(), which);
    if (period === undefined) return {};
    confirm(finalMoveQuestions[which](period));
    return { periodId: period };
  });

function move(which: MoveOrder['move'], orderOf: () => Omit<MoveOrder, 'move'>): Answer<MoveResult> {
  return guard(() => {
    const result = movePeriod(bind(), { move: which, ...orderOf() });
    return { result, message: movedText(result) };
  });
}
