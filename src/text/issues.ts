import type { Params } from '../core/model';
import type { IssueCode } from '../core/validation/rules';
import { evidenceIssueTexts } from './evidenceIssues';
import { formatDay, formatMoment, formatNumber, formatPercent, shorten } from './format';
import { entryRowHeaders } from './headers';
import { submissionVerdictWords } from './submissions';
import { evidenceKindWords, frequencyWords, tieWords, verdictWords } from './words';

/** Cells may hold 50,000 characters; a message quotes what is needed to recognise them. */
const text = (params: Params, key: string): string => shorten(String(params[key] ?? ''), 120);
const number = (params: Params, key: string): string => shorten(formatNumber(Number(params[key]), 3), 40);
const day = (params: Params, key: string): string => formatDay(text(params, key));

const numberOrShare = (params: Params, key: string): string =>
  params['shown'] === 'share' ? formatPercent(Number(params[key]), 1) : number(params, key);

const deviation = (params: Params): string => formatNumber(Math.abs(Number(params['score'])), 1);

const word = (words: Readonly<Record<string, string>>, params: Params, key: string): string =>
  words[text(params, key)] ?? text(params, key);

/** The other cell of two that must agree. */
const otherCell = (p: Params): string =>
  p['otherFigure'] === undefined
    ? `${word(tieWords, p, 'otherPart')} của tiêu chí ${text(p, 'other')}`
    : `số liệu chung “${text(p, 'otherFigure')}”`;

const capital = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1);

const mostNamed = 20;

/** A list that the findings carry as `a; b; c`. */
function list(
  params: Params,
  key: string,
  show: (item: string, at: number) => string = (item) => item,
): string {
  const items = String(params[key] ?? '').split('; ');
  const shown = items.slice(0, mostNamed).map((item, at) => show(shorten(item, 60), at));
  const rest = items.length - shown.length;
  return shown.join('; ') + (rest > 0 ? ` và ${formatNumber(rest)} nơi khác` : '');
}

/** “Phòng Nội vụ 8; Phòng Tư pháp 5”. */
function unitsWithValues(params: Params): string {
  const values = String(params['values'] ?? '').split('; ');
  return list(params, 'units', (unit, at) => `${unit} ${formatNumber(Number(values[at]))}`);
}

const columnHeader = (p: Params): string => {
  const headers: Readonly<Record<string, { readonly header: string }>> = entryRowHeaders;
  return headers[text(p, 'column')]?.header ?? text(p, 'column');
};

const andOthers = (p: Params, what: string): string =>
  Number(p['others']) > 0 ? ` (và ${number(p, 'others')} ${what})` : '';

/** One sentence on what is wrong, with the values, and one on what to do. */
export const issueTexts: Readonly<Record<IssueCode, (params: Params) => string>> = {
  ...evidenceIssueTexts,

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
    `Ô này tự lấy từ tab Số liệu chung; giá trị “${text(p, 'text')}” gõ đè lên không được dùng. Hãy sửa số ở tab Số liệu chung và xóa giá trị ở ô này.`,
  unusedCell: (p) =>
    `Tiêu chí này không dùng ô đang ghi “${text(p, 'text')}”, nên giá trị không được tính. Hãy chuyển sang đúng ô (xem cột Cách nhập) và xóa ô này.`,
  valueMissing: () =>
    'Chưa có số liệu. Hãy nhập số liệu, hoặc ghi lý do ở cột Giải trình, hoặc đánh dấu Không áp dụng.',
  evidenceMissing: () =>
    'Đã báo cáo kết quả nhưng chưa có minh chứng. Hãy tải tài liệu vào thư mục minh chứng của đơn vị, dán liên kết hoặc ghi số, ký hiệu văn bản.',
  dateInFuture: (p) => `Ngày văn bản ${day(p, 'date')} ở tương lai. Hãy kiểm tra lại ngày.`,
  dateOutsidePeriod: (p) =>
    `Ngày văn bản ${day(p, 'date')} nằm ngoài kỳ báo cáo (${day(p, 'from')} – ${day(p, 'to')}). Hãy kiểm tra lại; nếu văn bản vẫn còn hiệu lực thì ghi rõ ở cột Ghi chú.`,
  figureMissing: (p) =>
    `Chưa nhập số liệu chung: ${text(p, 'figure')}. Hãy nhập số; nếu không có thì nhập 0.`,
  figureAboveWhole: (p) =>
    `${text(p, 'figure')} (${number(p, 'value')}) lớn hơn ${text(p, 'whole')} (${number(p, 'wholeValue')}). Hãy kiểm tra lại hai số này ở tab Số liệu chung.`,
  figuresDoNotAddUp: (p) =>
    `${text(p, 'figure')} là ${number(p, 'value')}, nhưng cộng “${text(p, 'part')}” của các đơn vị được ${number(p, 'total')} (${unitsWithValues(p)}). Hãy đối chiếu để hai bên khớp nhau.`,
  rowMissing: () =>
    'Dòng này không còn trong tab, có thể đã bị xóa. Hãy dùng Lịch sử phiên bản để khôi phục dòng.',
  rowUnknown: () =>
    'Dòng này không có trong phân công của kỳ báo cáo, nên không được tính. Hãy xóa dòng hoặc khôi phục mã ẩn ở cột đầu.',
  rowDuplicated: () => 'Dòng này bị lặp lại; chỉ dòng đầu tiên được tính. Hãy xóa dòng thừa.',
  figureRowMissing: () =>
    'Dòng này không còn trong tab Số liệu chung, có thể đã bị xóa. Hãy dùng Lịch sử phiên bản để khôi phục dòng.',
  changedAfterSubmission: (p) =>
    `Ô này đã thay đổi sau khi đơn vị nộp lúc ${formatMoment(text(p, 'at'))}: trước là ${entered(p, 'before')}, nay là ${entered(p, 'after')}. Hãy kiểm tra lại; nếu đúng là cần sửa thì báo VH-TT.`,
  sealedFileAltered: (p) =>
    `Nội dung tệp “${text(p, 'name')}” không còn như khi đơn vị nộp lúc ${formatMoment(text(p, 'at'))}. Hãy khôi phục phiên bản đã nộp (Quản lý phiên bản trên Drive), hoặc nộp lại báo cáo.`,
  sealedFileRemoved: (p) =>
    `Tệp “${text(p, 'name')}” có khi đơn vị nộp lúc ${formatMoment(text(p, 'at'))}, nay không còn đọc được, hoặc không còn trong thư mục, không còn liên kết trong dòng. Hãy đưa lại tệp, hoặc nộp lại báo cáo; nếu đơn vị đã thay tệp này bằng tệp khác trước khi nộp thì không phải làm gì.`,
  sealedFileAdded: (p) =>
    `Tệp “${text(p, 'name')}” chưa có trong tab “Minh chứng” khi đơn vị nộp lúc ${formatMoment(text(p, 'at'))}, nên không nằm trong niêm phong. Hãy xem tệp có thuộc lần nộp này không.`,
  sealedFileOutdated: (p) =>
    `Tệp “${text(p, 'name')}” được sửa lần cuối trước khi đơn vị nộp lúc ${formatMoment(text(p, 'at'))}, nhưng sau lần liên kết minh chứng gần nhất lúc đó, nên niêm phong ghi bản cũ. Hãy xem tệp có đúng là bản đơn vị đã nộp không.`,
  sealBroken: (p) =>
    `Bản đã nộp lúc ${formatMoment(text(p, 'at'))} của đơn vị không khớp mã niêm phong của chính nó, có thể tab “Bản đã nộp” đã bị sửa. Hãy khôi phục tab này bằng Lịch sử phiên bản.`,
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
  selfAccepted: () =>
    'VH-TT tự chấp nhận báo cáo của chính mình. Hãy xóa quyết định này và để nơi được giao ở tab “Thẩm định” của sổ điều hành kết luận từng dòng.',
  snapshotLost: (p) =>
    `Không đọc được bản đã nộp lúc ${formatMoment(text(p, 'at'))} của đơn vị này, nên không biết ô nào đã thay đổi từ đó. Hãy khôi phục tab “Bản đã nộp” bằng Lịch sử phiên bản.`,

  evidenceIncomplete: (p) =>
    `Cần ${word(evidenceKindWords, p, 'kind')} ${word(frequencyWords, p, 'frequency')}: đến nay phải có ${number(p, 'due')}, ở đây mới có ${number(p, 'there')}. Hãy bổ sung cho đủ, hoặc dán liên kết thư mục hay tệp danh sách trên Drive.`,
  fewerLinksThanClaimed: (p) =>
    `Báo cáo ${number(p, 'claimed')} tin, bài nhưng mới có ${number(p, 'there')} liên kết khác nhau. Hãy dán đủ liên kết, hoặc dán liên kết tệp danh sách trên Drive.`,
  linkAgainstPolicy: (p) =>
    p['medium'] === 'scan'
      ? `Minh chứng cần bản chụp ${word(evidenceKindWords, p, 'kind')} trên Drive, nhưng ở đây chỉ có liên kết trang web. Hãy đưa bản chụp lên Drive rồi dán liên kết vào đây.`
      : `Minh chứng cần ${word(evidenceKindWords, p, 'kind')} trên trang web, nhưng ở đây chỉ có liên kết Drive. Hãy dán địa chỉ của trang web.`,
  sameLinkTwice: (p) =>
    `Liên kết “${text(p, 'link')}” được dán ${number(p, 'times')} lần trong ô này. Hãy giữ lại một lần; nếu còn tài liệu khác thì dán liên kết của tài liệu đó.`,
  controlCharacters: (p) =>
    `Nội dung có ${number(p, 'times')} ký tự không nhìn thấy được, thường do sao chép từ nơi khác; chương trình đã bỏ qua các ký tự này. Hãy xóa ô rồi gõ lại.`,

  partAboveWhole: (p) =>
    `${capital(word(tieWords, p, 'part'))} của tiêu chí ${text(p, 'criterion')} là ${number(p, 'value')}, lớn hơn ${otherCell(p)} (${number(p, 'whole')}), trong khi ${text(p, 'reason')}. Hãy kiểm tra lại hai số này.`,
  yesWithZeroFigure: (p) =>
    `Tiêu chí ${text(p, 'criterion')} ghi Có nhưng ${otherCell(p)} bằng 0, trong khi ${text(p, 'reason')}. Hãy kiểm tra lại hai ô này.`,
  outlierAmongUnits: (p) =>
    `Số liệu ${numberOrShare(p, 'value')} khác xa các đơn vị khác: mức giữa của ${number(p, 'units')} đơn vị là ${numberOrShare(p, 'median')} (độ lệch ${deviation(p)}; trên 3,5 là bất thường). Hãy kiểm tra lại; nếu đúng thì ghi lý do ở cột Giải trình.`,
  outlierAgainstPrevious: (p) =>
    `Số liệu kỳ trước là ${numberOrShare(p, 'previous')}, kỳ này là ${numberOrShare(p, 'value')}, thay đổi bất thường (${
      p['times'] === undefined
        ? `độ lệch ${deviation(p)} so với thay đổi ở ${number(p, 'units')} đơn vị`
        : `chênh nhau ${formatNumber(Number(p['times']), 1)} lần`
    }). Hãy kiểm tra lại; nếu đúng thì ghi lý do ở cột Giải trình.`,
  sameEvidenceElsewhere: (p) =>
    `Tài liệu “${text(p, 'link')}” cũng là minh chứng của ${list(p, 'rows')}. Hãy dán tài liệu của chính đơn vị mình.`,
  sameAddressElsewhere: (p) =>
    `Địa chỉ “${text(p, 'link')}” cũng là minh chứng của ${list(p, 'rows')}. Hãy xem địa chỉ này có đúng nội dung của đơn vị mình không.`,

  appraisalUnreadable: (p) =>
    `Ô thẩm định này ghi “${text(p, 'text')}”, không đọc được nên không được tính. Hãy chọn kết luận trong danh sách; số liệu và điểm thì chỉ ghi số.`,
  appraisedFigureOutside: (p) =>
    p['most'] === 'share'
      ? `Số liệu thẩm định ${number(p, 'value')} nằm ngoài khoảng từ 0% đến 100%. Hãy nhập lại, ví dụ 85%.`
      : `Số liệu thẩm định ${number(p, 'value')} nhỏ hơn 0. Hãy nhập số không âm.`,
  appraisedPointsOutside: (p) =>
    `Điểm thẩm định ${number(p, 'value')} nằm ngoài khoảng từ 0 đến ${number(p, 'max')} điểm của tiêu chí này. Hãy nhập lại điểm.`,
  correctedWithoutFigure: () =>
    'Kết luận là Điều chỉnh nhưng chưa có số liệu thẩm định, nên số của đơn vị vẫn được tính. Hãy nhập cột Số liệu thẩm định.',
  returnedWithoutReason: (p) =>
    `Kết luận là “${word(verdictWords, p, 'verdict')}” nhưng chưa ghi lý do. Hãy ghi ở cột Ý kiến thẩm định để đơn vị biết cần sửa gì.`,
  selfAppraised: () =>
    'Dòng này do chính đơn vị báo cáo thẩm định. Hãy giao đơn vị khác thẩm định ở tab “Thẩm định” của sổ điều hành.',
  provinceUnreadable: (p) =>
    `Điểm tỉnh công nhận “${text(p, 'text')}” không phải là số nên không được tính. Hãy nhập lại, ví dụ 0,75.`,
  provinceAboveMax: (p) =>
    `Điểm tỉnh công nhận ${number(p, 'value')} nằm ngoài khoảng từ 0 đến ${number(p, 'max')} điểm của tiêu chí này. Hãy kiểm tra lại điểm này hoặc điểm tối đa.`,

  fixedTextChanged: (p) =>
    `Cột “${columnHeader(p)}” của dòng này ghi “${text(p, 'text')}”, khác với danh mục của kỳ: “${text(p, 'expected')}”${andOthers(p, 'ô khác cũng khác')}. Hãy sửa lại cho đúng hoặc khôi phục bằng Lịch sử phiên bản.`,
  headerChanged: (p) =>
    `Tiêu đề cột “${text(p, 'expected')}” đã bị đổi thành “${text(p, 'text')}”; chương trình vẫn nhận ra cột. Hãy đặt lại tiêu đề để các đơn vị không nhầm.`,
  tabRenamed: (p) =>
    `Tab “${text(p, 'expected')}” đã bị đổi tên thành “${text(p, 'text')}”; chương trình vẫn đọc được. Hãy đặt lại đúng tên cũ.`,
  validationGone: (p) =>
    `Ô ở cột “${columnHeader(p)}”${andOthers(p, 'ô khác của dòng')} không còn quy tắc kiểm tra khi nhập, thường do dán đè. Hãy sao chép một ô cùng loại ở dòng khác rồi dùng “Dán đặc biệt” để chỉ dán phần xác thực dữ liệu.`,
  protectionGone: (p) =>
    `Tab này có ${number(p, 'drifts')} chỗ bảo vệ không đúng quy định. Hãy chạy “Rà soát phân quyền” rồi “Sửa phân quyền”.`,
  unitWithoutAccount: (p) =>
    `${number(p, 'count')} đơn vị chưa có tài khoản Google: ${list(p, 'units')}. Hãy bổ sung ở tab “Đơn vị” của sổ điều hành; đơn vị nào không có thì VH-TT nhập thay.`,
  scaleUnconfirmed: (p) =>
    `Thang điểm chưa được xác nhận: cách chấm của ${number(p, 'criteria')} tiêu chí là suy luận, chưa theo văn bản của tỉnh. Hãy đối chiếu tab “Thang điểm” với văn bản của tỉnh rồi xác nhận.`,
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
