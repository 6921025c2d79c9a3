import type { Day, Severity } from '../core/model';
import { formatDay, formatInterval, formatNumber, formatPercent } from './format';

/** The words of the sidebars, dialogs and cards. */

/** `1.I.5 – Có trang thông tin điện tử`. */
export const criterionTitle = ({ id, title }: { readonly id: string; readonly title: string }): string =>
  `${id} – ${title}`;

export const returnedText = (comment: string | undefined): string =>
  comment === undefined
    ? 'Người thẩm định trả lại dòng này. Hãy xem lại số liệu và minh chứng rồi sửa.'
    : `Người thẩm định trả lại: “${comment}”. Hãy sửa theo ý kiến này.`;

export const rejectedText = (comment: string | undefined, office: string): string =>
  `Người thẩm định không chấp nhận dòng này${comment === undefined ? '' : `: “${comment}”`}. Dòng được tính 0 điểm, không phải sửa lại; nếu chưa thống nhất, hãy trao đổi với ${office}.`;

/** What every screen says. */
export const screenTexts = {
  loading: 'Đang đọc sổ báo cáo…',
  working: 'Đang thực hiện…',
  refresh: 'Làm mới',
  close: 'Đóng',
  cancel: 'Bỏ qua',
  retry: 'Thử lại',
  offline:
    'Không liên lạc được với Google, chưa rõ việc vừa rồi đã được ghi hay chưa. Hãy kiểm tra mạng rồi bấm “Làm mới” để xem; làm lại cũng không ghi hai lần.',
  failed:
    'Google báo lỗi, chưa rõ việc vừa rồi đã thực hiện xong hay chưa. Hãy bấm “Làm mới” để xem rồi làm lại nếu cần; nếu vẫn lỗi, báo cho người quản trị.',
  timeLimit:
    'Google dừng việc vừa rồi vì chạy quá thời gian cho phép, có thể đã ghi được một phần. Hãy bấm “Làm mới” để xem rồi chạy lại: chương trình làm tiếp, không ghi hai lần.',
  signedOut:
    'Phiên làm việc đã hết hoặc tài khoản đã mất quyền. Hãy tải lại trang bảng tính, đăng nhập lại rồi mở màn hình từ menu.',
  dayHint: 'Ngày/tháng/năm, ví dụ 01/10/2020.',
  dayWrong: (text: string): string => `✖ “${text}” không phải là ngày. Ghi ngày/tháng/năm, ví dụ 01/10/2020.`,
  goTo: (tab: string, cell: string): string => `Đến ô ${cell}, tab ${tab}`,
  wentTo: (tab: string, cell: string): string =>
    `Đã chọn ô ${cell} của tab “${tab}”. Nhập xong, bấm “Làm mới” để xem lại.`,
  changed: '▲ Người khác vừa sửa dòng này trong khi đang nhập ở đây. Trong sổ nay là:',
  take: 'Lấy nội dung trong sổ, bỏ phần đang nhập',
  keep: 'Giữ phần đang nhập, lưu sẽ ghi đè',
  going: 'Đang chuyển đến ô…',
  toCell: 'Đến dòng này trong sổ',
  openInSheet: 'Mở sổ báo cáo',
  severity: { error: '✖ Lỗi', warning: '▲ Cần xem lại', info: 'ℹ Lưu ý' } satisfies Record<Severity, string>,
};

/** How long is left, or how late it is. */
export const deadlineText = (deadline: Day, daysLeft: number): string => {
  const day = formatDay(deadline);
  if (daysLeft > 1) return `Hạn nộp: hết ngày ${day} (còn ${formatNumber(daysLeft)} ngày)`;
  if (daysLeft === 1) return `Hạn nộp: hết ngày ${day} (còn 1 ngày)`;
  if (daysLeft === 0) return `Hạn nộp: hết hôm nay, ${day}`;
  return `▲ Đã quá hạn nộp ${formatNumber(-daysLeft)} ngày (hạn ${day})`;
};

export const pointsText = (points: number): string => `${formatNumber(points)} điểm`;

export const rateText = (rate: { readonly low: number; readonly high: number }): string =>
  formatInterval(rate, (value) => formatPercent(value, 1));

/** Whether what was written is already told by the machine columns. */
export const recordedText = (recorded: boolean, office: string): string =>
  recorded
    ? 'Đã ghi, và các cột chương trình đã cập nhật.'
    : `Đã ghi vào sổ. Các cột “Trạng thái”, “Cần sửa” cập nhật khi có người sửa tiếp trong sổ, khi ${office} kiểm tra, chậm nhất trong vòng một giờ.`;
