import type { Params } from '../core/model';
import type { IssueCode } from '../core/validation/rules';
import { formatDay, formatMoment, formatNumber } from './format';
import { submissionVerdictWords } from './submissions';

const text = (params: Params, key: string): string => String(params[key] ?? '');
const number = (params: Params, key: string): string => formatNumber(Number(params[key]), 3);
const day = (params: Params, key: string): string => formatDay(text(params, key));

/** One sentence on what is wrong, with the values, and one on what to do. */
export const issueTexts: Readonly<Record<IssueCode, (params: Params) => string>> = {
  notANumber: (p) =>
    `“${text(p, 'text')}” không phải là số. Chỉ ghi chữ số, ví dụ 1.234; phần diễn giải ghi ở cột Giải trình.`,
  dateInNumber: () =>
    'Ô này đang chứa ngày tháng, trong khi cần một số. Hãy nhập lại số, không dùng dấu “/”.',
  ambiguousNumber: (p) =>
    `Chưa rõ số này là ${number(p, 'first')} hay ${number(p, 'second')}. Hãy nhập lại không có dấu ngăn cách hàng nghìn.`,
  negative: (p) => `Số ${number(p, 'value')} nhỏ hơn 0. Hãy nhập số không âm.`,
  notWhole: (p) =>
    `Số ${number(p, 'value')} có phần lẻ, trong khi ở đây cần số nguyên. Hãy nhập lại số nguyên.`,
  percentInCount: (p) =>
    `Ô này cần số lượng, nhưng đang ghi ${number(p, 'value')}%. Hãy nhập số lượng; tỷ lệ sẽ được tự tính.`,
  yesNoUnreadable: (p) =>
    `Không hiểu “${text(p, 'text')}”. Hãy chọn Có hoặc Không; phần diễn giải ghi ở cột Giải trình.`,
  dateUnreadable: (p) =>
    `“${text(p, 'text')}” không phải là ngày hợp lệ. Hãy nhập theo dạng ngày/tháng/năm, ví dụ 15/03/2021.`,
  formulaInEntry: (p) =>
    `Ô này đang chứa công thức ${text(p, 'formula')}. Hãy nhập trực tiếp kết quả, không dùng công thức.`,
  textTooLong: (p) =>
    `Nội dung dài ${number(p, 'length')} ký tự, quá ${number(p, 'most')} ký tự. Hãy rút gọn và đưa phần còn lại vào minh chứng.`,
  linkUnreadable: (p) =>
    `“${text(p, 'text')}” không phải là liên kết. Hãy dán địa chỉ bắt đầu bằng https://; phần diễn giải ghi ở cột Ghi chú.`,
  documentNoMalformed: (p) =>
    `“${text(p, 'text')}” không đúng dạng số, ký hiệu văn bản. Hãy ghi như 735/UBND-VHTT; nhiều văn bản thì ngăn cách bằng dấu “;”.`,
  numeratorMissing: (p) => `Đã nhập mẫu số nhưng thiếu tử số. Hãy nhập: ${text(p, 'label')}.`,
  denominatorMissing: (p) => `Đã nhập tử số nhưng thiếu mẫu số. Hãy nhập: ${text(p, 'label')}.`,
  denominatorZero: (p) =>
    `Mẫu số bằng 0 nên không tính được tỷ lệ (tử số là ${number(p, 'numerator')}). Hãy kiểm tra lại; nếu không phát sinh thì đánh dấu Không áp dụng và ghi lý do.`,
  numeratorAboveDenominator: (p) =>
    `Tử số ${number(p, 'numerator')} lớn hơn mẫu số ${number(p, 'denominator')}, trong khi tử số là một phần của mẫu số. Hãy kiểm tra lại hai số này.`,
  implausibleRatio: (p) =>
    `Tử số ${number(p, 'numerator')} gấp ${number(p, 'times')} lần mẫu số ${number(p, 'denominator')}, cao bất thường. Hãy kiểm tra lại hai số này.`,
  notApplicableWithoutReason: () =>
    'Đã đánh dấu Không áp dụng nhưng chưa ghi lý do. Hãy ghi lý do ở cột Giải trình.',
  notApplicableWithValues: () =>
    'Vừa đánh dấu Không áp dụng vừa nhập số liệu. Hãy bỏ đánh dấu hoặc xóa số liệu.',
  commonFigureMissing: (p) =>
    `Chưa tính được vì tab Số liệu chung còn thiếu: ${text(p, 'figures')}. Hãy nhập các số liệu này ở tab Số liệu chung.`,
  commonFigureOverwritten: (p) =>
    `Ô này tự lấy từ tab Số liệu chung; giá trị “${text(p, 'text')}” gõ đè lên không được dùng. Hãy sửa ở tab Số liệu chung và hoàn tác ô này.`,
  unusedCell: (p) =>
    `Tiêu chí này không dùng ô đang ghi “${text(p, 'text')}”, nên giá trị không được tính. Hãy chuyển sang đúng ô (xem cột Cách nhập) và xóa ô này.`,
  valueMissing: () =>
    'Chưa có số liệu. Hãy nhập số liệu, hoặc ghi lý do ở cột Giải trình, hoặc đánh dấu Không áp dụng.',
  evidenceMissing: () =>
    'Đã báo cáo kết quả nhưng chưa có minh chứng. Hãy dán liên kết tài liệu hoặc ghi số, ký hiệu văn bản.',
  dateInFuture: (p) => `Ngày văn bản ${day(p, 'date')} ở tương lai. Hãy kiểm tra lại ngày.`,
  dateOutsidePeriod: (p) =>
    `Ngày văn bản ${day(p, 'date')} nằm ngoài kỳ báo cáo (${day(p, 'from')} – ${day(p, 'to')}). Hãy kiểm tra lại; nếu văn bản vẫn còn hiệu lực thì ghi rõ ở cột Ghi chú.`,
  figureMissing: (p) =>
    `Chưa nhập số liệu chung: ${text(p, 'figure')}. Hãy nhập số; nếu không có thì nhập 0.`,
  figureAboveWhole: (p) =>
    `${text(p, 'figure')} (${number(p, 'value')}) lớn hơn ${text(p, 'whole')} (${number(p, 'wholeValue')}). Hãy kiểm tra lại hai số này.`,
  figuresDoNotAddUp: (p) =>
    `${text(p, 'figure')} là ${number(p, 'value')}, nhưng cộng số các đơn vị đã nhập (${text(p, 'part')}) được ${number(p, 'total')}. Hãy đối chiếu lại.`,
  rowMissing: () =>
    'Dòng này không còn trong tab, có thể đã bị xóa. Hãy dùng Lịch sử phiên bản để khôi phục dòng.',
  rowUnknown: () =>
    'Dòng này không có trong phân công của kỳ báo cáo, nên không được tính. Hãy xóa dòng hoặc khôi phục mã ẩn ở cột đầu.',
  rowDuplicated: () => 'Dòng này bị lặp lại; chỉ dòng đầu tiên được tính. Hãy xóa dòng thừa.',
  figureRowMissing: () =>
    'Dòng này không còn trong tab Số liệu chung, có thể đã bị xóa. Hãy dùng Lịch sử phiên bản để khôi phục dòng.',
  changedAfterSubmission: (p) =>
    `Ô này đã thay đổi sau khi đơn vị nộp lúc ${formatMoment(text(p, 'at'))}: trước là ${entered(p, 'before')}, nay là ${entered(p, 'after')}. Hãy kiểm tra lại; nếu đúng là cần sửa thì báo VH-TT.`,
  decisionWithoutSubmission: (p) =>
    `Quyết định “${submissionVerdictWords[text(p, 'verdict') === 'accepted' ? 'accepted' : 'returned']}” được ghi khi đơn vị chưa nộp nên không có tác dụng. Hãy xóa ô này; sau khi đơn vị nộp thì chọn lại.`,
  tickUnreadable: (p) =>
    `Ô Nộp đang ghi “${text(p, 'text')}”, không rõ là đã nộp hay chưa. Hãy xóa nội dung và đánh dấu lại.`,
  decisionUnreadable: (p) =>
    `Không hiểu quyết định “${text(p, 'text')}”. Hãy chọn “${submissionVerdictWords.accepted}” hoặc “${submissionVerdictWords.returned}” trong danh sách.`,
  extensionUnreadable: (p) =>
    `“${text(p, 'text')}” không phải là ngày hợp lệ nên đơn vị chưa được gia hạn. Hãy nhập theo dạng ngày/tháng/năm.`,
  submissionMemoryLost: () =>
    'Phần ghi nhớ của chương trình về việc nộp của đơn vị này bị hỏng và đã được lập lại từ tab “Bản đã nộp”. Hãy đối chiếu trạng thái với tab “Nhật ký”.',
  snapshotLost: (p) =>
    `Không đọc được bản đã nộp lúc ${formatMoment(text(p, 'at'))} của đơn vị này, nên không biết ô nào đã thay đổi từ đó. Hãy khôi phục tab “Bản đã nộp” bằng Lịch sử phiên bản.`,
};

/** What stood in a cell; a ticked box is shown as such. */
function entered(params: Params, key: string): string {
  const content = text(params, key);
  if (content === '') return 'ô trống';
  return content === 'TRUE' ? 'đã đánh dấu' : `“${content}”`;
}

/** Several rows of one unit and tab, in one line of the list. */
export const rowsMissingText = (rows: number): string =>
  `Còn ${formatNumber(rows)} dòng chưa có số liệu. Hãy nhập số liệu, hoặc ghi lý do ở cột Giải trình, hoặc đánh dấu Không áp dụng.`;
