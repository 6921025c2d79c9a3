import { actionWords } from '../actions/words';
import type { PeriodMove } from '../core/period/periodTransitions';
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
  reconsider: actionWords.reopenPeriod.title,
};

interface MovedPeriod {
  readonly period: string;
  readonly from: PeriodState;
  readonly to: PeriodState;
  readonly notSubmitted: readonly string[];
  readonly left: readonly Line[];
  /** What was kept of it; absent where nothing was. */
  readonly kept: { readonly number: number; readonly seal: string; readonly url: string } | null;
}

/** What became of the period, and what is left to do. */
export const movedText = ({ period, from, to, notSubmitted, left, kept }: MovedPeriod): string =>
  [
    from === to
      ? `Kỳ ${period} đã ở trạng thái “${periodStateWords[to]}”; phân quyền đã được kiểm tra lại.`
      : `Kỳ ${period}: “${periodStateWords[from]}” → “${periodStateWords[to]}”. Phân quyền đã theo trạng thái mới.`,
    ...(kept
      ? [`Kết quả số ${formatNumber(kept.number)} đã được giữ: ${kept.url}`, `SHA-256: ${kept.seal}`]
      : []),
    ...section(
      `Còn ${formatNumber(notSubmitted.length)} đơn vị chưa nộp; cần thì ghi “Cho nhập đến hết ngày” trong tab “Nộp báo cáo” rồi chạy “Sửa phân quyền”:`,
      notSubmitted.map((message) => ({ message })),
    ),
    ...section('Phải làm bằng tay:', left),
  ].join('\n');
