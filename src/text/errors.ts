import { fileTypePhrase } from './fileTypes';
import type { AppError, ErrorCode } from '../core/appError';
import type { Params } from '../core/model';
import { formatDay, formatNumber } from './format';
import { officeRole } from './office';
import { periodMoveTitles } from './periods';
import { sharingTexts } from './sharing';
import { periodStateWords } from './words';
import { periodsWords } from '../workbook/tabs/periods/words';

const text = (params: Params, key: string): string => String(params[key] ?? '');
const number = (params: Params, key: string): string => formatNumber(Number(params[key]), 1);
const day = (params: Params, key: string): string => formatDay(text(params, key));
/** Whom to ask: by name where it was known when it went wrong. */
const office = (params: Params): string => text(params, 'office') || officeRole;

/** What Google says, in the language of the account. */
const said = (params: Params): string => text(params, 'message').replace(/[.\s]+$/, '');

/** A period that is only typed yet has no line that could be mended. */
const mendPeriod = (params: Params): string =>
  text(params, 'place') === 'form' ? 'Hãy sửa lại rồi xem trước lần nữa.' : 'Hãy sửa trong tab “Các kỳ”.';

const stateWord = (params: Params, key: string): string => {
  const state = text(params, key);
  const words: Readonly<Record<string, string>> = periodStateWords;
  return words[state] ?? state;
};
const moveTitle = (params: Params): string => {
  const titles: Readonly<Record<string, string>> = periodMoveTitles;
  return titles[text(params, 'move')] ?? '';
};

/** What is in the way, where, and what to do. */
export const errorTexts: Readonly<Record<ErrorCode, (params: Params) => string>> = {
  tabMissing: (p) =>
    `Không tìm thấy tab “${text(p, 'tab')}” trong “${text(p, 'workbook')}”. Tab có thể đã bị xóa hoặc đổi tên: hãy đặt lại đúng tên hoặc khôi phục bằng Lịch sử phiên bản, rồi chạy lại.`,
  columnMissing: (p) =>
    `Tab “${text(p, 'tab')}” thiếu cột “${text(p, 'column')}” (mã ẩn ở dòng đầu). Hãy khôi phục cột bằng Lịch sử phiên bản, rồi chạy lại.`,
  tabTitleTaken: (p) =>
    `“${text(p, 'workbook')}” đã có tab “${text(p, 'tab')}” không do chương trình lập, nên không thêm được tab cùng tên. Hãy đổi tên tab đó rồi chạy lại; nội dung trong tab vẫn giữ nguyên.`,
  workbookNewer: (p) =>
    `“${text(p, 'workbook')}” do bản mới hơn của chương trình lập (mẫu ${text(p, 'format')}; bản đang chạy chỉ đọc được đến mẫu ${text(p, 'current')}), nên chưa đọc, chưa ghi gì. Hãy cập nhật chương trình rồi chạy lại.`,
  controlNotSeeded: () => 'Bảng tính này chưa phải là sổ điều hành. Hãy chạy “Khởi tạo sổ điều hành” trước.',
  controlAlreadySeeded: (p) =>
    `Sổ điều hành đã được khởi tạo (đã có tab ${text(p, 'tabs')}). Không có gì bị thay đổi.`,
  noPeriod: () =>
    'Tab “Các kỳ” chưa có kỳ báo cáo nào. Hãy thêm một dòng với mã kỳ, tên, thời gian và hai hạn nộp, rồi chạy lại.',
  periodUnknown: (p) => `Tab “Các kỳ” không có kỳ “${text(p, 'period')}”. Hãy kiểm tra lại mã kỳ.`,
  periodFieldMissing: (p) =>
    `Kỳ “${text(p, 'period')}” trong tab “Các kỳ” (dòng ${text(p, 'row')}) thiếu “${text(p, 'field')}”. Hãy điền vào rồi chạy lại.`,
  periodFieldUnreadable: (p) =>
    `Kỳ “${text(p, 'period')}” trong tab “Các kỳ” (dòng ${text(p, 'row')}): “${text(p, 'field')}” không phải là ngày hợp lệ. Hãy nhập theo dạng ngày/tháng/năm.`,
  periodIdInvalid: (p) =>
    `Mã kỳ “${text(p, 'period')}” phải bắt đầu bằng chữ hoặc số, chỉ gồm chữ, số, dấu “-”, “.” và tối đa 40 ký tự. ${mendPeriod(p)}`,
  periodEndsBeforeStart: (p) =>
    `Kỳ “${text(p, 'period')}”: ngày kết thúc ${day(p, 'to')} trước ngày bắt đầu ${day(p, 'from')}. ${mendPeriod(p)}`,
  deadlineBeforeEnd: (p) =>
    `Kỳ “${text(p, 'period')}”: hạn đơn vị nộp ${day(p, 'deadline')} trước ngày kết thúc kỳ ${day(p, 'to')}. ${mendPeriod(p)}`,
  compileDeadlineBeforeUnitDeadline: (p) =>
    `Kỳ “${text(p, 'period')}”: hạn tổng hợp ${day(p, 'compileDeadline')} trước hạn đơn vị nộp ${day(p, 'unitDeadline')}. ${mendPeriod(p)}`,
  periodIdTwice: (p) =>
    `Mã kỳ “${text(p, 'period')}” có hai lần trong tab “Các kỳ”. Hãy sửa để mỗi kỳ có một mã riêng.`,
  tooManyPeriods: (p) =>
    [
      `Chưa tạo gì: tài khoản này đang tự động kiểm tra ${text(p, 'count')} kỳ, mà Google chỉ cho một tài khoản ${text(p, 'most')} trình kích hoạt (mỗi kỳ một, thêm một cho đồng hồ chung).`,
      text(p, 'others') === '0'
        ? ''
        : `Ngoài ra còn ${text(p, 'others')} trình kích hoạt khác, không phải của chương trình này: xem và xóa ở trang script.google.com, mục “Trình kích hoạt của tôi”.`,
      text(p, 'count') === '0'
        ? ''
        : `Hãy chạy “${periodMoveTitles.archive}” ở kỳ đã xong rồi làm lại. Các kỳ đang giữ chỗ:`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  catalogueInvalid: (p) => `Sổ điều hành có ${text(p, 'count')} chỗ phải sửa trước khi tạo kỳ báo cáo:`,
  cellUnreadable: (p) =>
    `Tab “${text(p, 'tab')}”, dòng ${text(p, 'row')}, cột “${text(p, 'column')}”: không hiểu “${text(p, 'text')}”. Hãy sửa ô này rồi chạy lại.`,
  weightMissing: (p) =>
    `Tab “${text(p, 'tab')}” thiếu dòng của tiêu chí ${text(p, 'criterion')}. Hãy thêm lại dòng rồi chạy lại.`,
  unitLineMissing: (p) =>
    `Tab “${text(p, 'tab')}” thiếu dòng của đơn vị có mã “${text(p, 'unit')}”, nên số liệu của đơn vị này sẽ bị bỏ sót. Hãy khôi phục dòng bằng Lịch sử phiên bản, rồi chạy lại.`,
  unitUnknown: (p) =>
    `Không có đơn vị “${text(p, 'unit')}” trong tab “${text(p, 'tab')}”. Hãy ghi đúng tên hoặc mã của đơn vị.`,
  officeFieldMissing: (p) =>
    `Tab “${text(p, 'tab')}”, ô ${text(p, 'cell')}: “${text(p, 'column')}” đang trống. Hãy điền vào, hoặc khôi phục bằng Lịch sử phiên bản, rồi chạy lại.`,
  officeTwice: (p) =>
    `Tab “${text(p, 'tab')}” chỉ ghi một đơn vị, nhưng từ ô ${text(p, 'cell')} còn một dòng nữa. Hãy để lại một dòng rồi chạy lại.`,
  officeUnknown: (p) =>
    text(p, 'cell') === ''
      ? `Đơn vị tổng hợp có mã “${text(p, 'unit')}”, nhưng tab “${text(p, 'units')}” không có mã này. Hãy thêm đơn vị vào tab “${text(p, 'units')}” rồi chạy lại.`
      : `Tab “${text(p, 'tab')}”, ô ${text(p, 'cell')}: mã “${text(p, 'unit')}” không có trong tab “${text(p, 'units')}”. Hãy ghi mã của đơn vị tổng hợp đúng như ở tab “${text(p, 'units')}”, hoặc thêm đơn vị vào tab đó, rồi chạy lại.`,
  officeWithoutPeople: (p) =>
    `Tab “${text(p, 'tab')}”, ô ${text(p, 'cell')}: “${text(p, 'unit')}” là đơn vị tổng hợp mà chưa có địa chỉ thư nào, nên không ai điều hành được kỳ. Hãy ghi địa chỉ thư của người điều hành vào ô này rồi chạy lại.`,
  periodNotCreated: (p) => `Kỳ “${text(p, 'period')}” chưa có sổ báo cáo. Hãy chạy “Tạo kỳ báo cáo” trước.`,
  periodExists: (p) => `Kỳ “${text(p, 'period')}” đã có sổ báo cáo. Hãy chọn mã khác cho kỳ mới.`,
  draftDiffers: (p) =>
    `Tab “Các kỳ” đã có dòng “${text(p, 'period')}” với nội dung khác. Hãy chọn dòng đó trong danh sách để tạo, hoặc sửa dòng trong tab “Các kỳ”.`,
  draftIncomplete: () => 'Chưa điền đủ. Hãy điền mã kỳ, tên kỳ và đủ bốn ngày theo dạng ngày/tháng/năm.',
  planChanged: (p) =>
    `Những gì sẽ làm ở kỳ “${text(p, 'period')}” đã khác với lúc xem, nên chưa làm gì. Hãy bấm “Làm mới”, xem lại rồi xác nhận.`,
  operatorOnly: (p) =>
    `Màn hình này dành cho ${office(p)}. Đơn vị hãy mở “Việc của tôi” trong menu “Chính quyền điện tử”.`,
  appraisalIncomplete: (p) =>
    `Kết luận “${text(p, 'verdict')}” thì phải ghi “${text(p, 'column')}”. Hãy ghi rồi lưu lại.`,
  figureUnreadable: (p) =>
    `“${text(p, 'column')}”: không hiểu “${text(p, 'text')}”. Hãy ghi số, ví dụ 12,5 hoặc 85%, hoặc Có, Không.`,
  foldersNotShared: (p) =>
    `Tài khoản này chưa thấy thư mục minh chứng của kỳ, nên chưa làm gì. Hãy nhờ ${text(p, 'owner')} (chủ sổ báo cáo) chạy “Liên kết minh chứng” một lần để chia sẻ thư mục, rồi chạy lại.`,
  uploadNoFolder: (p) =>
    `Chưa thấy thư mục minh chứng của đơn vị, hoặc thư mục chưa chia sẻ với tài khoản đang dùng, nên chưa tải lên. Hãy nhờ ${office(p)} chạy “Liên kết minh chứng” rồi thử lại; nếu kỳ vừa mới mở, hãy thử lại sau ít phút.`,
  uploadNotYours: (p) =>
    `Tài khoản đang dùng không nhập được dòng của tiêu chí ${text(p, 'criterion')}, nên chưa tải lên. Kỳ có thể đã đóng, hoặc dòng thuộc đơn vị khác; nếu cần, hãy liên hệ ${office(p)}.`,
  rowGone: (p) =>
    `Dòng này không còn trong tab “${text(p, 'tab')}”, nên chưa ghi gì. Hãy bấm “Làm mới”; nếu dòng bị xóa nhầm, khôi phục bằng Lịch sử phiên bản.`,
  reasonMissing: (p) =>
    `Đánh dấu Không áp dụng thì phải ghi lý do (cột “${text(p, 'column')}”). Hãy ghi lý do rồi làm lại.`,
  cellsChanged: (p) =>
    `Ô ${text(p, 'cell')} của tab “${text(p, 'tab')}” vừa được người khác sửa, nay ${text(p, 'found') === '' ? 'đang trống' : `là “${text(p, 'found')}”`}, nên chưa ghi gì. Hãy bấm “Làm mới”, xem lại rồi làm lại nếu vẫn cần.`,
  periodClosed: (p) =>
    `Kỳ “${text(p, 'period')}” ${text(p, 'closedAt') === '' ? '' : `đã đóng từ lúc ${text(p, 'closedAt')} `}(trạng thái: ${stateWord(p, 'state')}), nên ô ${text(p, 'cell')} của tab “${text(p, 'tab')}” không nhận số liệu nữa; chưa ghi gì. Nếu cần sửa, hãy đề nghị ${office(p)} cho nhập thêm (cột “Cho nhập đến hết ngày” của tab “Nộp báo cáo”) hoặc mở lại kỳ, kèm lý do.`,
  cellsClosed: (p) =>
    `Tài khoản đang dùng không được sửa ô ${text(p, 'cell')} của tab “${text(p, 'tab')}”, nên chưa ghi gì. Ô thuộc đơn vị khác, hoặc tài khoản này chưa được ghi vào tab “Đơn vị”. Nếu cần sửa, hãy liên hệ ${office(p)}.`,
  notHere: (p) =>
    `Bảng tính “${text(p, 'workbook')}” không phải sổ điều hành hay sổ báo cáo của chương trình. Hãy mở sổ báo cáo của kỳ rồi chạy lại.`,
  noAccess: (p) =>
    `Tài khoản đang dùng không được xem tệp mà việc này cần, hoặc chỉ được xem. Việc này dành cho ${office(p)}; nếu là người của ${office(p)}, hãy nhờ chủ sở hữu sổ chia sẻ.`,
  requestInvalid: (p) =>
    `Màn hình gửi yêu cầu không hợp lệ (${text(p, 'where')}), nên chưa làm gì. Hãy đóng màn hình rồi mở lại từ menu.`,
  cancelled: () => 'Đã dừng theo yêu cầu. Không có gì bị thay đổi.',
  periodWrongState: (p) =>
    `Không làm được “${moveTitle(p)}”: kỳ “${text(p, 'period')}” đang ở trạng thái “${stateWord(p, 'state')}”, trong khi cần “${stateWord(p, 'needed')}”. Thứ tự các việc: “${periodMoveTitles.close}”, “${periodMoveTitles.conclude}”, “${periodMoveTitles.report}”, “${periodMoveTitles.archive}”.`,
  moveRefused: (p) => `Chưa làm được “${moveTitle(p)}” ở kỳ “${text(p, 'period')}”:`,
  moveReasonMissing: (p) => `Muốn “${moveTitle(p)}” ở kỳ “${text(p, 'period')}” thì phải ghi lý do:`,
  uploadForbidden: (p) =>
    text(p, 'caller') === ''
      ? 'Không biết ai đang tải tệp lên, nên chưa nhận tệp. Hãy đăng nhập bằng tài khoản ghi ở tab “Đơn vị”, hoặc tải thẳng vào thư mục minh chứng của đơn vị.'
      : `Tài khoản ${text(p, 'caller')} không thuộc đơn vị có mã “${text(p, 'unit')}”, nên không tải tệp lên cho đơn vị này được. Hãy chọn đúng đơn vị, hoặc đề nghị ${office(p)} thêm tài khoản vào tab “Đơn vị”.`,
  uploadClosed: (p) =>
    `Kỳ “${text(p, 'period')}” không còn nhận minh chứng của đơn vị (${text(p, 'state')}). Hãy liên hệ ${office(p)}.`,
  uploadNotAssigned: (p) =>
    `Tiêu chí “${text(p, 'criterion')}” không giao cho đơn vị có mã “${text(p, 'unit')}”. Hãy chọn lại tiêu chí.`,
  uploadUnreadable: (p) =>
    `Tệp “${text(p, 'name')}” đến nơi không nguyên vẹn. Hãy tải lại tệp; nếu vẫn lỗi, tải thẳng vào thư mục minh chứng của đơn vị.`,
  scansOff: (p) =>
    `Kỳ ${text(p, 'period')} chưa cho đọc bản quét. Nếu muốn dùng, hãy ghi “Có” ở cột “${periodsWords.headers.readScans.header}” của tab “Các kỳ” trong sổ điều hành, rồi chạy lại.`,
  uploadEmpty: (p) => `Tệp “${text(p, 'name')}” không có nội dung (0 byte). Hãy chọn lại tệp.`,
  uploadTooLarge: (p) =>
    `Tệp “${text(p, 'name')}” nặng ${number(p, 'megabytes')} MB, quá mức ${number(p, 'most')} MB. Hãy tải thẳng vào thư mục minh chứng của đơn vị trên Drive, tên tệp bắt đầu bằng mã tiêu chí.`,
  uploadWrongType: (p) =>
    `Tệp “${text(p, 'name')}” ${fileTypePhrase(text(p, 'type'), text(p, 'name'))}, không phải tài liệu đọc được, nên không nhận làm minh chứng. Hãy tải lên tệp PDF, ảnh chụp, văn bản hoặc bảng tính.`,
  tooManyAddresses: (p) => sharingTexts.tooManyError(text(p, 'count'), text(p, 'most')),
  nothingToWatch: (p) =>
    `Kỳ “${text(p, 'period')}” ở trạng thái “${text(p, 'state')}”, không còn chạy tự động, nên không có gì để nhận.`,
  accessStillNeeded: (p) =>
    `Kỳ “${text(p, 'period')}” đang ở trạng thái “${text(p, 'state')}”: đơn vị còn cần vào sổ. Chỉ thu quyền sau khi đã báo cáo tỉnh hoặc đã lưu trữ kỳ. Chưa có gì thay đổi.`,
  periodNotOpen: (p) =>
    `Kỳ “${text(p, 'period')}” không ở trạng thái “${text(p, 'open')}” (hiện là “${text(p, 'state')}”), nên không thêm, bớt dòng nhập nữa. Không có gì bị thay đổi.`,
  protectionLocked: (p) =>
    `Tab “${text(p, 'tab')}” có vùng bảo vệ mà tài khoản đang chạy không được sửa. Chủ sở hữu sổ cần tự chạy “Cập nhật kỳ”. Không có gì bị thay đổi.`,
  nothingToExplain: (p) =>
    `Không có tiêu chí hay đơn vị “${text(p, 'what')}” trong kỳ này. Hãy ghi mã tiêu chí, ví dụ 1.I.5, hoặc tên đơn vị đúng như ở tab “Nộp báo cáo”.`,
  trialUnreadable: (p) =>
    `Không hiểu “${text(p, 'text')}”. Hãy ghi như: 1.I.5 Xã Hồng Hạ = Có; 2.I.8 = 12; 1.I.28 = 40/50; 1.I.5 tối đa = 2; 2.I.8 chỉ tiêu = 10; 1.I.7 không đánh giá = lý do. Số lấy từ tab “Số liệu chung” không thử ở đây được.`,
  scaleInvalid: (p) => `Thang điểm của kỳ có ${text(p, 'count')} chỗ phải sửa trước khi tính điểm:`,
  busy: () => 'Đang có người khác chạy một việc trên sổ này. Hãy đợi một phút rồi thử lại.',
  rowsKeepMoving: (p) =>
    `Các dòng của tab “${text(p, 'tab')}” liên tục bị di chuyển trong khi chương trình chạy. Hãy thử lại khi không ai chèn hoặc sắp xếp dòng.`,
  refused: (p) =>
    `Google từ chối yêu cầu: ${said(p)}. Sổ có thể vừa bị xóa dòng, xóa cột hoặc xóa tab: hãy chạy lại; nếu vẫn lỗi, báo cho người quản trị.`,
  quota: (p) =>
    `Google tạm dừng phục vụ vì tài khoản này đang gọi quá nhiều: ${said(p)}. Chương trình đã đợi mà chưa được; hãy chạy lại sau vài phút. Nếu vẫn vậy, hạn mức trong ngày có thể đã hết: hãy chạy lại vào ngày mai.`,
  quotaOfDay: (p) =>
    `Google dừng phục vụ vì tài khoản này đã dùng hết hạn mức trong ngày: ${said(p)}. Hãy chạy lại vào ngày mai.`,
  full: (p) =>
    `Google Drive không nhận thêm tệp, thư mục: ${said(p)}. Chạy lại cũng không được cho đến khi chủ sở hữu thư mục dọn bớt hoặc tăng dung lượng.`,
  unanswered: (p) =>
    `Google không trả lời lần ghi vừa rồi (${said(p)}), chưa rõ đã ghi hay chưa. Hãy chạy lại: chương trình xem lại trước khi ghi, phần đã ghi không ghi hai lần.`,
  google: (p) =>
    text(p, 'passing') === ''
      ? `Google không thực hiện được yêu cầu: ${said(p)}. Hãy báo cho người quản trị.`
      : `Google không thực hiện được yêu cầu lúc này: ${said(p)}. Hãy chạy lại sau ít phút; nếu vẫn lỗi, báo cho người quản trị.`,
};

export const describeError = ({ code, params, details }: AppError): string =>
  [errorTexts[code](params), ...details.map((line) => `• ${line}`)].join('\n');

/** Anything else is a fault of the program: no stack trace, but a reference that finds it in the log. */
export const bugText = (reference: string): string =>
  `Chương trình gặp lỗi ngoài dự kiến (mã ${reference}). Số liệu đã nhập không bị ảnh hưởng. Hãy gửi mã này cho người quản trị.`;
