import type { Answer, MoveResult } from '../app/api';
import { movePeriod, type MoveOrder } from '../app/movePeriod';
import { movedText, questionTexts } from '../text/vi';
import { ask } from './ask';
import { bind } from './bind';
import { guard } from './guard';

/** "Đóng kỳ"; without an id the last period that has a workbook, as in all of these. */
export const closePeriod = (periodId?: string): Answer<MoveResult> => move('close', periodId);

/** "Chốt kết quả". */
export const concludePeriod = (periodId?: string): Answer<MoveResult> => move('conclude', periodId);

/** "Đã báo cáo tỉnh". */
export const reportPeriod = (periodId?: string): Answer<MoveResult> => move('report', periodId);

/** "Lưu trữ kỳ". */
export const archivePeriod = (periodId?: string): Answer<MoveResult> => move('archive', periodId);

/** "Mở lại kỳ"; asks for the reason where none is given. */
export const reopenPeriod = (reason?: string, periodId?: string): Answer<MoveResult> =>
  move('reopen', periodId, () => reason ?? ask(questionTexts.reopenReason));

function move(
  which: MoveOrder['move'],
  periodId: string | undefined,
  reasonOf: () => string | undefined = () => undefined,
): Answer<MoveResult> {
  return guard(() => {
    const reason = reasonOf();
    const result = movePeriod(bind(), {
      move: which,
      ...(periodId !== undefined && { periodId }),
      ...(reason !== undefined && { reason }),
    });
    return { result, message: movedText(result) };
  });
}
