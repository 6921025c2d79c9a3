import type { CodeOf } from '../../core/findings/findings';
import { evidenceKindWords, frequencyWords } from '../words';
import { day, number, text, times, word } from './params';
import type { WordsOf } from './wordsOf';

/** On one row of an entry tab. */
export const rowWords: WordsOf<CodeOf<'row'>> = {
  notANumber: {
    title: 'Không phải là số',
    text: (p) =>
      `“${text(p, 'text')}” không phải là số. Chỉ ghi chữ số, ví dụ 1.234; phần diễn giải ghi ở cột Giải trình.`,
  },
  dateInNumber: {
    title: 'Ngày tháng trong ô số',
    text: () => 'Ô này đang chứa ngày tháng, trong khi cần một số. Hãy nhập lại số, không dùng dấu “/”.',
  },
  ambiguousNumber: {
    title: 'Số đọc được hai cách',
    text: (p) =>
      `Chưa rõ số này là ${number(p, 'first')} hay ${number(p, 'second')}. Hãy nhập lại không có dấu ngăn cách hàng nghìn.`,
  },
  negative: {
    title: 'Số âm',
    text: (p) => `Số ${number(p, 'value')} nhỏ hơn 0. Hãy nhập số không âm.`,
  },
  notWhole: {
    title: 'Số có phần lẻ',
    text: (p) =>
      `Số ${number(p, 'value')} có phần lẻ, trong khi ở đây cần số nguyên. Hãy nhập lại số nguyên.`,
  },
  percentInCount: {
    title: 'Tỷ lệ trong ô số lượng',
    text: (p) =>
      `Ô này cần số lượng, nhưng đang ghi ${number(p, 'value')}%. Hãy nhập số lượng; tỷ lệ sẽ được tự tính.`,
  },
  yesNoUnreadable: {
    title: 'Không rõ Có hay Không',
    text: (p) =>
      `Không hiểu “${text(p, 'text')}”. Hãy chọn Có hoặc Không; phần diễn giải ghi ở cột Giải trình.`,
  },
  formulaInEntry: {
    title: 'Công thức trong ô nhập',
    text: (p) =>
      `Ô này đang chứa công thức ${text(p, 'formula')}. Hãy nhập trực tiếp kết quả, không dùng công thức.`,
  },
  numeratorMissing: {
    title: 'Thiếu tử số',
    text: (p) => `Đã nhập mẫu số nhưng thiếu tử số. Hãy nhập: ${text(p, 'label')}.`,
  },
  denominatorMissing: {
    title: 'Thiếu mẫu số',
    text: (p) => `Đã nhập tử số nhưng thiếu mẫu số. Hãy nhập: ${text(p, 'label')}.`,
  },
  denominatorZero: {
    title: 'Mẫu số bằng 0',
    text: (p) =>
      `Mẫu số bằng 0 nên không tính được tỷ lệ (tử số là ${number(p, 'numerator')}). Hãy kiểm tra lại; nếu không phát sinh thì đánh dấu Không áp dụng và ghi lý do.`,
  },
  numeratorAboveDenominator: {
    title: 'Tử số lớn hơn mẫu số',
    text: (p) =>
      `Tử số ${number(p, 'numerator')} lớn hơn mẫu số ${number(p, 'denominator')}, trong khi tử số là một phần của mẫu số. Hãy kiểm tra lại hai số này.`,
  },
  implausibleRatio: {
    title: 'Tỷ lệ cao bất thường',
    text: (p) =>
      `Tử số ${number(p, 'numerator')} gấp ${number(p, 'times')} lần mẫu số ${number(p, 'denominator')}, cao bất thường. Hãy kiểm tra lại hai số này.`,
  },
  notApplicableWithoutReason: {
    title: 'Không áp dụng mà không có lý do',
    text: () => 'Đã đánh dấu Không áp dụng nhưng chưa ghi lý do. Hãy ghi lý do ở cột Giải trình.',
  },
  notApplicableWithValues: {
    title: 'Không áp dụng mà có số liệu',
    text: () => 'Vừa đánh dấu Không áp dụng vừa nhập số liệu. Hãy bỏ đánh dấu hoặc xóa số liệu.',
  },
  commonFigureMissing: {
    title: 'Thiếu số liệu chung',
    text: (p) =>
      `Chưa tính được vì tab Số liệu chung còn thiếu: ${text(p, 'figures')}. Hãy nhập các số liệu này ở tab Số liệu chung.`,
  },
  commonFigureOverwritten: {
    title: 'Gõ đè số liệu chung',
    text: (p) =>
      `Ô này tự lấy từ tab Số liệu chung; giá trị “${text(p, 'text')}” gõ đè lên không được dùng. Hãy sửa số ở tab Số liệu chung và xóa giá trị ở ô này.`,
  },
  unusedCell: {
    title: 'Nhập vào ô không dùng',
    text: (p) =>
      `Tiêu chí này không dùng ô đang ghi “${text(p, 'text')}”, nên giá trị không được tính. Hãy chuyển sang đúng ô (xem cột Cách nhập) và xóa ô này.`,
  },
  valueMissing: {
    title: 'Chưa có số liệu',
    text: () =>
      'Chưa có số liệu. Hãy nhập số liệu, hoặc ghi lý do ở cột Giải trình, hoặc đánh dấu Không áp dụng.',
  },
  evidenceMissing: {
    title: 'Thiếu minh chứng',
    text: () =>
      'Đã báo cáo kết quả nhưng chưa có minh chứng. Hãy tải tài liệu vào thư mục minh chứng của đơn vị, dán liên kết hoặc ghi số, ký hiệu văn bản.',
  },
  evidenceIncomplete: {
    title: 'Minh chứng định kỳ chưa đủ',
    text: (p) =>
      `Cần ${word(evidenceKindWords, p, 'kind')} ${word(frequencyWords, p, 'frequency')}: đến nay phải có ${number(p, 'due')}, ở đây mới có ${number(p, 'there')}. Hãy bổ sung cho đủ, hoặc dán liên kết thư mục hay tệp danh sách trên Drive.`,
  },
  papersDue: {
    title: 'Tài liệu của tháng, quý đã qua',
    text: (p) => {
      const [one, example] =
        text(p, 'frequency') === 'monthly' ? ['tháng', 'hoá đơn T3-2021'] : ['quý', 'quý I-2021'];
      return `Chưa thấy ${word(evidenceKindWords, p, 'kind')} của ${one} đã qua: ${times(p, 'absent')} (mới có ${number(p, 'present')}/${number(p, 'total')} ${one}). Hãy đưa dần vào thư mục của tiêu chí, ghi ${one} vào tên tệp (ví dụ “${example}”), hoặc dán liên kết; nếu đơn vị không có thì trả lời Không hoặc đánh dấu Không áp dụng.`;
    },
  },
  fewerLinksThanClaimed: {
    title: 'Ít liên kết hơn số tin, bài báo cáo',
    text: (p) =>
      `Báo cáo ${number(p, 'claimed')} tin, bài nhưng mới có ${number(p, 'there')} liên kết khác nhau. Hãy dán đủ liên kết, hoặc dán liên kết tệp danh sách trên Drive.`,
  },
  linkAgainstPolicy: {
    title: 'Liên kết không đúng nơi',
    text: (p) =>
      p['medium'] === 'scan'
        ? `Minh chứng cần bản chụp ${word(evidenceKindWords, p, 'kind')} trên Drive, nhưng ở đây chỉ có liên kết trang web. Hãy đưa bản chụp lên Drive rồi dán liên kết vào đây.`
        : `Minh chứng cần ${word(evidenceKindWords, p, 'kind')} trên trang web, nhưng ở đây chỉ có liên kết Drive. Hãy dán địa chỉ của trang web.`,
  },
  linkUnreadable: {
    title: 'Không phải là liên kết',
    text: (p) =>
      `“${text(p, 'text')}” không phải là liên kết. Hãy dán địa chỉ bắt đầu bằng https://; phần diễn giải ghi ở cột Ghi chú.`,
  },
  sameLinkTwice: {
    title: 'Liên kết dán nhiều lần',
    text: (p) =>
      `Liên kết “${text(p, 'link')}” được dán ${number(p, 'times')} lần trong ô này. Hãy giữ lại một lần; nếu còn tài liệu khác thì dán liên kết của tài liệu đó.`,
  },
  documentNoMalformed: {
    title: 'Số, ký hiệu sai dạng',
    text: (p) =>
      `“${text(p, 'text')}” không đúng dạng số, ký hiệu văn bản. Hãy ghi như 12/UBND-VX; nhiều văn bản thì ngăn cách bằng dấu “;”.`,
  },
  dateUnreadable: {
    title: 'Không phải là ngày',
    text: (p) =>
      `“${text(p, 'text')}” không phải là ngày hợp lệ. Hãy nhập theo dạng ngày/tháng/năm, ví dụ 15/03/2021.`,
  },
  dateInFuture: {
    title: 'Ngày ở tương lai',
    text: (p) => `Ngày văn bản ${day(p, 'date')} ở tương lai. Hãy kiểm tra lại ngày.`,
  },
  dateOutsidePeriod: {
    title: 'Ngày ngoài kỳ báo cáo',
    text: (p) =>
      `Ngày văn bản ${day(p, 'date')} nằm ngoài kỳ báo cáo (${day(p, 'from')} – ${day(p, 'to')}). Hãy kiểm tra lại; nếu văn bản vẫn còn hiệu lực thì ghi rõ ở cột Ghi chú.`,
  },
  textTooLong: {
    title: 'Nội dung quá dài',
    text: (p) =>
      `Nội dung dài ${number(p, 'length')} ký tự, quá ${number(p, 'most')} ký tự. Hãy rút gọn và đưa phần còn lại vào minh chứng.`,
  },
  controlCharacters: {
    title: 'Ký tự không nhìn thấy',
    text: (p) =>
      `Nội dung có ${number(p, 'times')} ký tự không nhìn thấy được, thường do sao chép từ nơi khác; chương trình đã bỏ qua các ký tự này. Hãy xóa ô rồi gõ lại.`,
  },
};
