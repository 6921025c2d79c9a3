import type { Measure, Office, Quantity, ReportingPeriod } from '../core/model';
import { formatDay, formatNumber } from './format';
import { findingsWords } from '../workbook/tabs/findings/words';

/** What each tab is for: the line above its headers. */
export const creatingTexts = {
  title: 'Đang tạo kỳ báo cáo',
  hint: 'Sổ này đang được tạo, chưa dùng được. Nếu quá mười phút vẫn còn dòng này, hãy chạy lại “Tạo kỳ báo cáo”.',
};

export const entryBanner = (groupId: string, title: string): string =>
  `${groupId} – ${title}. Đơn vị chỉ nhập các ô trắng ở dòng của mình`;

/** Above the list of findings. */
export const findingsBanner = (at: string, errors: number, warnings: number): string =>
  `Kiểm tra lúc ${at}: ${formatNumber(errors)} lỗi, ${formatNumber(warnings)} chỗ cần xem lại. ${findingsWords.banner}`;

export const periodTitle = (period: ReportingPeriod): string => `Sổ điểm CQĐT – ${period.name}`;

/** What a row asks for, said in full: a phone shows no header notes. */
export function inputText(measure: Measure): string {
  const from = ({ figures }: Quantity): string =>
    figures.length > 0 ? ' (tự lấy từ tab Số liệu chung)' : '';
  switch (measure.kind) {
    case 'yesNo':
      return 'Chọn Có hoặc Không.';
    case 'ratio':
      return `Tử số: ${measure.numerator.label}${from(measure.numerator)}. Mẫu số: ${measure.denominator.label}${from(measure.denominator)}.`;
    case 'count':
      return `Số lượng: ${measure.quantity.label}${from(measure.quantity)}. Đơn vị tính: ${measure.unit}.`;
    case 'frequency':
      return `Số lượng: ${measure.label} (số lần mỗi tháng).`;
    case 'amount':
      return `Số lượng: ${measure.label} (đồng).`;
  }
}

export const defaultNotApplicableText =
  'Mặc định không áp dụng cho đơn vị này; chỉ nhập nếu đơn vị thực sự có.';

/** Shown when the cell is selected, and when an entry is refused. */
export const inputMessages = {
  yesNo: 'Chọn Có hoặc Không.',
  numerator:
    'Tử số: nhập số nguyên, không âm, ví dụ 1.234, không nhập tỷ lệ %. Diễn giải ghi ở cột Giải trình.',
  denominator: 'Mẫu số: nhập số nguyên, không âm, ví dụ 1.234. Diễn giải ghi ở cột Giải trình.',
  count: 'Số lượng: nhập số nguyên, không âm, ví dụ 1.234. Diễn giải ghi ở cột Giải trình.',
  frequency: 'Số lần mỗi tháng: nhập số không âm, ví dụ 12,5. Diễn giải ghi ở cột Giải trình.',
  amount: 'Số tiền tính bằng đồng, không phải nghìn đồng hay triệu đồng, ví dụ 15.000.000.',
  figure: 'Nhập số nguyên, không âm, ví dụ 1.234. Không có thì ghi 0.',
  common: 'Ô này tự lấy từ tab Số liệu chung. Hãy nhập ở tab đó, không gõ đè ô này.',
  unused: 'Tiêu chí này không dùng ô này. Xem cột Cách nhập.',
  closed: 'Dòng này không còn yêu cầu nhập. Số liệu đã nhập được giữ nguyên, không tính vào kết quả.',
  notApplicable: 'Đánh dấu nếu không áp dụng, và ghi lý do ở cột Giải trình.',
  date: 'Nhập ngày văn bản theo dạng ngày/tháng/năm, ví dụ 15/03/2021.',
  verdict: 'Chọn kết luận thẩm định.',
  submit: 'Đánh dấu khi đơn vị đã nhập xong và kiểm tra lại.',
  decision: 'Chọn Chấp nhận hoặc Trả lại sau khi đơn vị đã nộp.',
  extendedTo: 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/11/2021.',
};

export const protectionNames = {
  head: 'Dòng tiêu đề',
  fixed: 'Cột chương trình lập sẵn',
  machine: 'Cột chương trình tính',
  appraisal: 'Cột thẩm định',
  tab: (office: string): string => `Tab do ${office} và chương trình ghi`,
  unowned: 'Dòng không thuộc đơn vị nào',
};

/** The tab that newcomers land on: what to do, in the order in which they do it. */
export const guideLines = (period: ReportingPeriod, office: Office): readonly string[] => [
  `HƯỚNG DẪN NHẬP SỐ LIỆU – ${period.name}`,
  `Kỳ báo cáo: số liệu từ ngày ${formatDay(period.from)} đến ngày ${formatDay(period.to)}.`,
  `Hạn đơn vị nộp: hết ngày ${formatDay(period.unitDeadline)}. ${office.shortName} tổng hợp: hết ngày ${formatDay(period.compileDeadline)}.`,
  '',
  '1. Mở tab “Số liệu chung”, tìm các dòng của đơn vị mình và nhập cột Giá trị. Mỗi số liệu chỉ nhập một lần.',
  '2. Lần lượt mở các tab tiêu chí (1.I, 1.II, …, 3.V). Các dòng của một đơn vị nằm liền nhau. Cột “Cách nhập” cho biết cần nhập gì.',
  '3. Chỉ nhập các ô trắng. Ô màu xám không dùng. Ô có sẵn công thức tự lấy từ tab “Số liệu chung”.',
  '4. Số ghi theo kiểu Việt Nam: 1.234,5. Ngày ghi ngày/tháng/năm: 15/03/2021.',
  '5. Không có số liệu thì ghi lý do ở cột “Giải trình”. Tiêu chí không áp dụng thì đánh dấu “Không áp dụng” và ghi lý do.',
  '6. Minh chứng: tải bản quét vào thư mục của đơn vị (bấm “Mở thư mục minh chứng” ở dòng, hoặc xem tab “Nộp báo cáo”), tên tệp bắt đầu bằng mã tiêu chí, ví dụ “1.I.5 HĐ 12.pdf”; hoặc dán liên kết vào cột “Minh chứng (liên kết)”. Văn bản thì ghi thêm số, ký hiệu và ngày.',
  '7. Xem cột “Cần sửa” và tab “Kiểm tra” để biết chỗ còn sai hoặc thiếu.',
  '8. Nhập xong, mở tab “Nộp báo cáo” và đánh dấu cột “Nộp” ở dòng của đơn vị mình. Còn lỗi, hoặc còn chỗ chưa có số liệu và chưa giải trình, thì dấu Nộp chưa được tính: cột “Phản hồi cho đơn vị” nêu còn vướng gì. Sửa xong, cứ để nguyên dấu, báo cáo tự được tính là đã nộp.',
  `9. Đến hết ngày ${formatDay(period.unitDeadline)}, muốn rút báo cáo để sửa thì bỏ dấu Nộp. Sửa sau khi nộp mà không rút thì từng ô đã thay đổi được nêu cho ${office.shortName} biết.`,
  `10. Bị trả lại thì xem lý do ở cột “Phản hồi cho đơn vị”, sửa rồi đánh dấu Nộp lại. Quá hạn mà chưa xong thì đề nghị ${office.shortName} cho nhập thêm.`,
  '',
  'Không xóa, không chèn và không sắp xếp lại các dòng. Cần lọc theo đơn vị thì dùng Chế độ xem bộ lọc.',
  `Khó khăn, vướng mắc: liên hệ ${office.name}.`,
];
