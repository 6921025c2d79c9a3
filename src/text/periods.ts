import { actionWords } from '../actions/words';
import type { FinalMove, PeriodMove } from '../core/period/periodTransitions';
import type { PeriodState } from '../core/periodState';
import { formatNumber } from './format';
import { section, type Line } from './permissions';
import { periodStateWords } from './words';

/** The menu items that move a period on. */
export const periodMoveTitles: Readonly<Record<PeriodMove, string>> = {
  close: actionWords.closePeriod.title,
  conclude: actionWords.concludePeriod.title,
  report: actionWords.reportPeriod.title,
  archive: actionWords.archivePeriod.title,
  reopen: actionWords.reopenPeriod.title,
};

/** Asked before what can't be taken back: which period, and what follows. */
export const finalMoveQuestions: Readonly<Record<FinalMove, (period: string) => string>> = {
  conclude: (period) =>
    `Chốt kết quả của kỳ ${period}? Chốt rồi thì không chạy “${periodMoveTitles.reopen}” được nữa, và không quay lại bước thẩm định được.`,
  report: (period) =>
    `Ghi nhận đã báo cáo tỉnh kết quả của kỳ ${period}? Chỉ ghi nhận khi báo cáo đã gửi: không quay lại trạng thái trước được.`,
  archive: (period) =>
    `Lưu trữ kỳ ${period}? Lưu trữ rồi thì các ô thẩm định bị khóa với tất cả mọi người, và không mở lại được.`,
};

interface MovedPeriod {
  readonly period: string;
  readonly from: PeriodState;
  readonly to: PeriodState;
  readonly notSubmitted: readonly string[];
  readonly left: readonly Line[];
}

/** What became of the period, and what is left to do. */
export const movedText = ({ period, from, to, notSubmitted, left }: MovedPeriod): string =>
  [
    from === to
      ? `Kỳ ${period} đã ở trạng thái “${periodStateWords[to]}”; phân quyền đã được kiểm tra lại.`
      : `Kỳ ${period}: “${periodStateWords[from]}” → “${periodStateWords[to]}”. Phân quyền đã theo trạng thái mới.`,
    ...section(
      `Còn ${formatNumber(notSubmitted.length)} đơn vị chưa nộp; cần thì ghi “Cho nhập đến hết ngày” trong tab “Nộp báo cáo” rồi chạy “Sửa phân quyền”:`,
      notSubmitted.map((message) => ({ message })),
    ),
    ...section('Phải làm bằng tay:', left),
  ].join('\n');
