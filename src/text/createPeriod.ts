import { actionWords } from '../actions/words';
import { formatNumber } from './format';

/** The words of the dialog "Tạo kỳ báo cáo". */
export const createPeriodTexts = {
  heading: 'Tạo kỳ báo cáo',
  which: 'Kỳ',
  newPeriod: 'Kỳ mới…',
  fromLine: 'Lấy nguyên dòng này trong tab “Các kỳ”. Cần sửa thì sửa trong tab đó rồi bấm “Làm mới”.',
  id: 'Mã kỳ',
  idHint: 'Chữ, số, dấu “-” hoặc “.”, ví dụ 2021. Không đổi sau khi tạo.',
  name: 'Tên kỳ',
  from: 'Số liệu từ ngày',
  to: 'Số liệu đến ngày',
  unitDeadline: 'Ngày cuối đơn vị nộp',
  compileDeadline: (office: string): string => `Ngày cuối ${office} tổng hợp`,
  catalogue: (criteria: number, units: number): string =>
    `Theo sổ điều hành hiện nay: ${formatNumber(criteria)} tiêu chí (tab “Danh mục”), ${formatNumber(units)} đơn vị (tab “Đơn vị”). Thêm, bớt thì sửa ở các tab đó trước khi tạo.`,
  withoutPeople: (names: readonly string[], office: string): string =>
    `▲ ${formatNumber(names.length)} đơn vị chưa ghi địa chỉ thư, nên ${office} phải nhập thay: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` và ${formatNumber(names.length - 5)} đơn vị khác` : ''}.`,
  preview: 'Xem trước',
  previewing: 'Đang xem sẽ tạo những gì…',
  will: 'Sẽ tạo',
  problems: 'Phải sửa trước khi tạo',
  workbook: (title: string): string => `Sổ báo cáo “${title}” trong Drive của tài khoản đang dùng.`,
  newLine: (id: string): string => `Một dòng “${id}” mới trong tab “Các kỳ” của sổ điều hành.`,
  tabs: (count: number): string => `${formatNumber(count)} tab, các đơn vị nhập ở các tab tiêu chí.`,
  rows: (rows: number, figures: number, units: number): string =>
    `${formatNumber(rows)} dòng nhập và ${formatNumber(figures)} dòng số liệu chung cho ${formatNumber(units)} đơn vị.`,
  protections: (count: number): string =>
    `${formatNumber(count)} vùng bảo vệ: mỗi đơn vị chỉ sửa được các ô của mình.`,
  folders: (count: number): string =>
    `${formatNumber(count)} thư mục minh chứng, mỗi đơn vị một thư mục riêng.`,
  triggers: 'Việc tự chạy: xem mỗi lần sửa, và kiểm tra lại mỗi giờ.',
  notShared: `Sổ chưa được chia sẻ với ai. Tạo xong, hãy chạy “${actionWords.showSharePeriod.title}”.`,
  create: 'Tạo kỳ báo cáo',
  creating: 'Đang tạo, có thể mất vài phút. Nếu bị ngắt, bấm lại để làm tiếp, không tạo hai lần…',
  created: (period: string, rows: number): string =>
    `Đã tạo sổ báo cáo của kỳ ${period}: ${formatNumber(rows)} dòng nhập.`,
  existed: (period: string): string => `Kỳ ${period} đã có sổ báo cáo, không tạo thêm.`,
  refused: (addresses: readonly string[]): string =>
    `▲ Google không nhận các địa chỉ này: ${addresses.join(', ')}. Các ô của những người này do đơn vị tổng hợp giữ. Hãy sửa trong tab “Đơn vị” rồi chạy “${actionWords.showSharePeriod.title}” và “${actionWords.repairPermissions.title}”.`,
  next: `Việc tiếp theo: mở sổ, xem lại, rồi chạy “${actionWords.showSharePeriod.title}”.`,
  open: 'Mở sổ báo cáo vừa tạo',
};
