import type { SubmissionState } from '../core/rows/submissionRecord';
import { formatDay, formatNumber } from './format';

/** The words of the sidebar "Điều hành". */
export const boardTexts = {
  heading: 'Điều hành',
  views: {
    overview: 'Tổng quan',
    units: 'Đơn vị',
    appraisal: 'Thẩm định',
    findings: 'Phát hiện',
    open: 'Điểm còn mở',
    permissions: 'Phân quyền',
  },
  viewsLabel: 'Các phần của màn hình',
  state: (state: string): string => `Trạng thái: ${state}`,
  nextTitle: 'Bước tiếp theo',
  others: 'Việc khác',
  running: 'Đang chạy. Kết quả hiện ở hộp thông báo trong bảng tính…',
  ran: 'Đã chạy xong. Xem hộp thông báo trong bảng tính.',
  submitted: 'Đơn vị đã nộp',
  entered: 'Số dòng đã xong',
  waiting: (rows: number): string => `Số dòng chờ thẩm định: ${formatNumber(rows)}`,
  count: (some: number, all: number): string => `${formatNumber(some)}/${formatNumber(all)}`,

  filter: 'Hiển thị',
  sort: 'Sắp xếp',
  filters: {
    all: 'Tất cả đơn vị',
    notSubmitted: 'Chưa nộp',
    errors: 'Có lỗi',
    waiting: 'Có dòng chờ thẩm định',
  },
  sorts: { progress: 'Tiến độ, thấp trước', errors: 'Số lỗi, nhiều trước', name: 'Tên' },
  unitLine: (errors: number, warnings: number): string =>
    errors + warnings === 0
      ? '✔ Không có lỗi'
      : `${errors > 0 ? '✖' : '▲'} ${formatNumber(errors)} lỗi, ${formatNumber(warnings)} chỗ cần xem lại`,
  appraiseUnit: (waiting: number): string => `Thẩm định (${formatNumber(waiting)} dòng chờ)`,
  noUnits: 'Không có đơn vị nào theo bộ lọc này.',

  findingsShown: (shown: number, all: number): string =>
    shown < all
      ? `${formatNumber(shown)} chỗ nặng nhất trên ${formatNumber(all)} chỗ; danh sách đầy đủ ở tab “Kiểm tra”.`
      : `${formatNumber(all)} chỗ.`,
  noFindings: '✔ Không có chỗ nào sai. Dòng chưa nhập xem ở phần “Đơn vị”.',
  filterUnit: 'Đơn vị',
  allUnits: 'Tất cả đơn vị',

  openHint:
    'Số điểm của huyện chưa chắc chắn, nhiều trước. Có thể đạt thêm nếu các dòng còn thiếu được bổ sung.',
  openLine: (points: string, missing: number): string =>
    missing > 0
      ? `còn ${points} điểm, ${formatNumber(missing)} dòng chưa có số liệu`
      : `còn ${points} điểm, chờ sửa lỗi hoặc quyết định`,
  noOpen: '✔ Không còn điểm nào chưa xác định.',

  permissionsHint: 'So quyền sửa và chia sẻ của sổ báo cáo với quy định.',
  lookPermissions: 'Rà soát phân quyền',
  repair: 'Sửa phân quyền',
  permissionsGood: '✔ Phân quyền đúng như quy định.',
  repairable: 'Chương trình sửa được',
  byHand: 'Chủ sở hữu sổ phải làm',
};

/** What the office does next, by how far the period has come. */
export const nextStepTexts = {
  create: 'Tạo sổ báo cáo của kỳ.',
  collect: (deadline: string): string =>
    `Các đơn vị đang nhập, hạn đến hết ngày ${formatDay(deadline)}. Theo dõi tiến độ, nhắc đơn vị chậm.`,
  close: 'Đã hết hạn nộp. Đóng kỳ để khóa các ô nhập; đơn vị được gia hạn vẫn nhập được.',
  appraise: (rows: number, deadline: string): string =>
    `Còn ${formatNumber(rows)} dòng chờ thẩm định, hạn tổng hợp đến hết ngày ${formatDay(deadline)}.`,
  conclude: 'Đã thẩm định hết. Tổng hợp lần cuối rồi chốt kết quả.',
  report: 'Đã chốt kết quả. Gửi báo cáo lên tỉnh rồi ghi nhận.',
  archive: 'Đã báo cáo tỉnh. Nhập điểm tỉnh công nhận khi có, rồi lưu trữ kỳ.',
  nothing: 'Kỳ đã lưu trữ, không phải làm gì.',
};

export const isHandedIn = (state: SubmissionState): boolean =>
  state === 'submitted' || state === 'resubmitted' || state === 'accepted';

/** The words of the appraisal queue. */
export const queueTexts = {
  choose: 'Đơn vị cần thẩm định',
  chooseHint: '— Chọn đơn vị —',
  option: (name: string, waiting: number): string =>
    waiting > 0 ? `${name} (${formatNumber(waiting)} dòng chờ)` : name,
  onlyWaiting: 'Chỉ các dòng chờ thẩm định',
  nothing: '✔ Không có dòng nào chờ thẩm định ở đơn vị này.',
  place: (at: number, all: number): string => `Dòng ${formatNumber(at)}/${formatNumber(all)}`,
  previous: '← Dòng trước',
  next: 'Dòng sau →',
  work: 'Nội dung thực hiện',
  ask: 'Cách nhập',
  entered: 'Đơn vị nhập',
  nothingEntered: '○ Không có số liệu.',
  evidence: 'Minh chứng',
  noEvidence: '○ Chưa có tài liệu nào được liên kết.',
  findings: 'Chương trình nhận xét',
  claimed: (points: string, max: string): string => `Đơn vị tự chấm: ${points}/${max} điểm`,
  verdict: 'Kết luận',
  noVerdict: 'Chưa kết luận',
  figure: 'Số liệu thẩm định',
  figureHint: 'Khi Kết luận là Điều chỉnh: số, tỷ lệ (85%) hoặc Có, Không.',
  points: 'Điểm thẩm định',
  pointsHint: 'Tiêu chí này do người thẩm định cho điểm.',
  comment: 'Ý kiến thẩm định',
  save: 'Lưu và sang dòng sau',
  saving: 'Đang ghi kết luận…',
  saved: (criterion: string): string => `Đã ghi kết luận của ${criterion}.`,
  keys: 'Phím tắt (khi con trỏ không ở ô chữ): 1–4 chọn kết luận, [ và ] sang dòng trước, sau. Ở mọi chỗ: Ctrl+Enter lưu và sang dòng sau.',
  record: 'Cập nhật trạng thái các dòng',
  recordHint:
    'Kết luận đã nằm trong sổ. Trạng thái và điểm cập nhật khi bấm nút này, hoặc trong vòng một giờ.',
  recording: 'Đang cập nhật các cột chương trình…',
  recorded: 'Đã cập nhật các cột chương trình.',
};
