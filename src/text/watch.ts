import type { WhyGivenUp } from '../core/period/watch';
import type { Day } from '../core/model';
import type { PeriodState } from '../core/periodState';
import { actionWords } from '../actions/words';
import { formatDay, formatNumber } from './format';
import { periodMoveTitles } from './periods';
import { periodStateWords } from './words';

/** The words of what runs by itself. */
export const watchTexts = {
  title: 'Tự động kiểm tra',
  mine: (last: string | undefined): string =>
    `✔ Kỳ này được kiểm tra sau mỗi lần sửa, và mỗi giờ.${lastText(last)}`,
  others: (account: string, last: string | undefined): string =>
    `✔ Kỳ này được kiểm tra sau mỗi lần sửa, và mỗi giờ, bằng tài khoản ${account}.${lastText(last)}`,
  silent: (account: string, at: string): string =>
    `▲ Không có lần kiểm tra tự động nào từ ${at}. Google có thể đã tạm dừng các trình kích hoạt của ${account} vì hết thời gian chạy trong ngày (chạy lại trong vòng 24 giờ); quá hai ngày mà chưa chạy lại, hãy chạy “${actionWords.checkAll.title}” để bật lại. Các việc chọn từ menu vẫn chạy.`,
  notWatched: `▲ Chưa thấy kỳ này được tự động kiểm tra. Hãy chạy “${actionWords.checkAll.title}” để bật.`,
  over: 'Kỳ đã lưu trữ, không còn tự động kiểm tra.',
  count: (periods: number, most: number): string =>
    `Tài khoản này tự động kiểm tra ${formatNumber(periods)} kỳ, nhiều nhất ${formatNumber(most)} kỳ.`,
  givenUp: (period: string, at: Day, why: WhyGivenUp): string =>
    `▲ Từ ngày ${formatDay(at)}, ${givenUpText(period, why)}`,
};

const lastText = (last: string | undefined): string =>
  last === undefined ? '' : ` Đồng hồ chạy lần gần nhất lúc ${last}.`;

const whyTexts: Readonly<Record<WhyGivenUp, string>> = {
  archived: 'kỳ đã lưu trữ.',
  gone: 'sổ báo cáo đã bị xóa, nằm trong thùng rác hoặc không còn chia sẻ với tài khoản này.',
  quiet: `30 ngày không ai xem hay sửa. Chạy “${actionWords.checkAll.title}” ở kỳ này để bật lại.`,
};

export const givenUpText = (period: string, why: WhyGivenUp): string =>
  `thôi tự động kiểm tra kỳ ${period}: ${whyTexts[why]}`;

/** Where a period stands that holds a place, and how far it is from giving it up. */
export function archivingText(period: string, state: PeriodState): string {
  const onward = (['close', 'conclude', 'report', 'archive'] as const).slice(steps[state]);
  const moves = onward.map((move) => `“${periodMoveTitles[move]}”`).join(', rồi ');
  return `${period} (${periodStateWords[state]}): ${moves}`;
}

const steps: Readonly<Record<PeriodState, number>> = {
  draft: 0,
  open: 0,
  closed: 1,
  compiled: 2,
  reported: 3,
  archived: 4,
};
