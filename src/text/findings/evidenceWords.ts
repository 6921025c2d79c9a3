import type { CodeOf } from '../../core/findings/findings';
import type { EvidenceKind, Params } from '../../core/model';
import { fileTypePhrase } from '../fileTypes';
import { formatDay, formatNumber, shorten } from '../format';
import { evidenceKindWords } from '../words';
import { time, times } from './params';
import type { WordsOf } from './wordsOf';

const text = (params: Params, key: string): string => String(params[key] ?? '');
/** A name may have 32,767 characters. */
const name = (params: Params): string => shorten(text(params, 'name'), 120);
const signer = (params: Params): string => {
  const who = shorten(text(params, 'signer'), 120);
  return who === '' ? '' : ` của ${who}`;
};
const others = (params: Params): string => shorten(text(params, 'others'), 300);
const number = (params: Params, key: string): string => formatNumber(Number(params[key]));
const day = (params: Params, key: string): string => formatDay(text(params, key));
const megabytes = (params: Params, key: string): string =>
  `${formatNumber(Number(params[key]) / 1024 / 1024, 0)} MB`;
const period = (params: Params): string => `kỳ báo cáo (${day(params, 'from')} – ${day(params, 'to')})`;

const isKind = (code: string): code is EvidenceKind => code in evidenceKindWords;
const kindWord = (code: string): string => (isKind(code) ? evidenceKindWords[code] : code);
/** `contract,invoice` → hợp đồng + hoá đơn. */
const kinds = (params: Params, key = 'kinds'): string =>
  text(params, key).split(',').map(kindWord).join(' + ');

const alternatives = (params: Params): string => {
  const others = text(params, 'alternatives')
    .split('|')
    .filter((other) => other !== '')
    .map((other) => other.split(',').map(kindWord).join(' + '));
  return others.length > 0 ? `, hoặc thay bằng ${others.join(' hoặc ')}` : '';
};

const unknownFiles = (params: Params): string =>
  Number(params['unknown']) > 0 ? ` (còn ${number(params, 'unknown')} tệp chưa rõ loại)` : '';

/** On the documents of a period. */
export const evidenceWords: WordsOf<CodeOf<'evidence'>> = {
  kindsMissing: {
    title: 'Thiếu loại tài liệu',
    text: (p) =>
      `Minh chứng còn thiếu: ${kinds(p)}${unknownFiles(p)}. Hãy đưa bản quét vào thư mục của tiêu chí${alternatives(p)}.`,
  },
  monthsMissing: {
    title: 'Thiếu tài liệu của tháng',
    text: (p) =>
      `Mới có ${kindWord(text(p, 'kind'))} của ${number(p, 'present')}/${number(p, 'total')} tháng, thiếu tháng ${times(p, 'absent')}. Hãy bổ sung và ghi tháng vào tên tệp, ví dụ “hoá đơn T3-2021”.`,
  },
  quartersMissing: {
    title: 'Thiếu tài liệu của quý',
    text: (p) =>
      `Mới có ${kindWord(text(p, 'kind'))} của ${number(p, 'present')}/${number(p, 'total')} quý, thiếu quý ${times(p, 'absent')}. Hãy bổ sung và ghi quý vào tên tệp, ví dụ “quý I-2021”.`,
  },
  fileDeleted: {
    title: 'Tệp đã bị xóa',
    text: (p, office) =>
      `Tệp “${name(p)}” đã bị xóa, hoặc ${office.name} không còn quyền xem. Hãy đưa lại tệp vào thư mục của tiêu chí; nếu đã dán liên kết thì bỏ liên kết cũ.`,
  },
  fileTrashed: {
    title: 'Tệp trong thùng rác',
    text: (p) =>
      `Tệp “${name(p)}” đang ở Thùng rác, sau 30 ngày sẽ bị xóa hẳn. Hãy khôi phục tệp từ Thùng rác.`,
  },
  fileNoAccess: {
    title: (office) => `${office} không mở được tệp`,
    text: (p, office) =>
      `${office.name} không mở được tệp “${name(p)}”. Hãy đưa một bản của tệp vào thư mục của tiêu chí.`,
  },
  fileEmpty: {
    title: 'Tệp rỗng',
    text: (p) => `Tệp “${name(p)}” rỗng (0 byte), có thể do tải lên bị ngắt. Hãy tải lại tệp.`,
  },
  fileDamaged: {
    title: 'Tệp PDF hỏng',
    text: (p) =>
      `Tệp “${name(p)}” hỏng hoặc bị cắt cụt, có thể do tải lên bị ngắt. Hãy mở thử tệp gốc rồi tải lại.`,
  },
  wrongType: {
    title: 'Loại tệp không dùng được',
    text: (p) =>
      `“${name(p)}” ${fileTypePhrase(text(p, 'type'), text(p, 'name'))}, không dùng làm minh chứng được. Hãy thay bằng bản quét PDF hoặc ảnh chụp.`,
  },
  fileTooLarge: {
    title: 'Tệp quá nặng',
    text: (p) =>
      `Tệp “${name(p)}” nặng ${megabytes(p, 'size')}, quá ${megabytes(p, 'most')} nên khó mở. Hãy quét lại với độ phân giải thấp hơn hoặc tách tệp.`,
  },
  shortcut: {
    title: 'Lối tắt thay cho tệp',
    text: (p) =>
      `“${name(p)}” chỉ có lối tắt trong thư mục, bản thân tệp ở nơi khác, người khác có thể sửa hoặc xóa. Hãy đưa chính tệp đó vào thư mục của tiêu chí.`,
  },
  googleFile: {
    title: 'Tài liệu soạn trên Drive thay cho bản quét',
    text: (p) =>
      `“${name(p)}” là tài liệu soạn trên Google Drive, trong khi cần bản quét có chữ ký, con dấu. Hãy thay bằng bản quét PDF hoặc ảnh chụp.`,
  },
  linkOutsideFolder: {
    title: 'Tệp nằm ngoài thư mục đơn vị',
    text: (p) =>
      `Tệp “${name(p)}” nằm ngoài thư mục của đơn vị, người khác có thể sửa hoặc xóa. Hãy đưa một bản vào thư mục của tiêu chí.`,
  },
  criterionUnknown: {
    title: 'Chưa rõ tiêu chí của tệp',
    text: (p) =>
      `Chưa rõ tệp “${name(p)}” thuộc tiêu chí nào. Hãy chuyển tệp vào thư mục của tiêu chí, hoặc ghi mã tiêu chí ở đầu tên tệp, ví dụ 1.I.5.`,
  },
  criterionNotOwed: {
    title: 'Tiêu chí không giao cho đơn vị',
    text: (p) =>
      `Tệp “${name(p)}” ghi tiêu chí ${text(p, 'criterion')}, không được giao cho đơn vị này. Hãy kiểm tra lại mã tiêu chí.`,
  },
  kindUnknown: {
    title: 'Chưa rõ loại tài liệu',
    text: (p) =>
      `Chưa rõ tệp “${name(p)}” là loại tài liệu nào (cần ${text(p, 'kinds').split(',').map(kindWord).join(', ')}). Hãy ghi loại vào tên tệp, ví dụ “hợp đồng”, “thanh lý”, “hoá đơn T3”; nếu một tệp gồm nhiều loại thì tách thành từng tệp.`,
  },
  monthUnknown: {
    title: 'Chưa rõ tháng, quý của tài liệu',
    text: (p) =>
      `Chưa rõ tệp “${name(p)}” là ${kindWord(text(p, 'kind'))} của ${text(p, 'frequency') === 'monthly' ? 'tháng' : 'quý'} nào. Hãy ghi vào tên tệp, ví dụ “hoá đơn T3-2021”; nếu gộp nhiều kỳ thì tách thành từng tệp.`,
  },
  sameInOtherCriterion: {
    title: 'Một tệp cho nhiều tiêu chí',
    text: (p) =>
      `Tệp “${name(p)}” được dùng cả cho tiêu chí ${others(p)}. Hãy kiểm tra xem có nhầm tệp không; nếu một tài liệu chứng minh nhiều tiêu chí thì ghi rõ ở cột Ghi chú.`,
  },
  sameInOtherUnit: {
    title: 'Tệp trùng với đơn vị khác',
    text: (p) =>
      `Tệp “${name(p)}” trùng nội dung với tệp của ${others(p)}. Hãy kiểm tra xem tài liệu thuộc đơn vị nào.`,
  },
  sameInPreviousPeriod: {
    title: 'Tệp đã nộp ở kỳ trước',
    text: (p) =>
      `Tệp “${name(p)}” đã nộp ở kỳ trước (${text(p, 'place')}). Hãy thay bằng tài liệu của kỳ này; nếu tài liệu vẫn còn hiệu lực thì ghi rõ ở cột Ghi chú.`,
  },
  documentDateOutside: {
    title: 'Ngày của tài liệu ngoài kỳ báo cáo',
    text: (p) =>
      `Tài liệu “${name(p)}” đề ngày ${day(p, 'date')}, nằm ngoài ${period(p)}. Hãy kiểm tra lại; nếu vẫn còn hiệu lực thì ghi rõ ở cột Ghi chú.`,
  },
  numberOfOtherYear: {
    title: 'Số, ký hiệu của năm khác',
    text: (p) =>
      `Tài liệu “${name(p)}” có số ${text(p, 'documentNo')} của năm ${text(p, 'year')}, nằm ngoài ${period(p)}. Hãy kiểm tra lại; nếu vẫn còn hiệu lực thì ghi rõ ở cột Ghi chú.`,
  },
  nameOfOtherYear: {
    title: 'Tên tệp ghi năm khác',
    text: (p) =>
      `Tên tệp “${name(p)}” ghi năm ${text(p, 'year')}, nằm ngoài ${period(p)}. Hãy kiểm tra lại; nếu vẫn còn hiệu lực thì ghi rõ ở cột Ghi chú.`,
  },
  monthOutside: {
    title: 'Tháng ngoài kỳ báo cáo',
    text: (p) =>
      `Tệp “${name(p)}” là của tháng ${time(text(p, 'month'))}, nằm ngoài ${period(p)}. Hãy kiểm tra lại tháng.`,
  },
  modifiedAfterSubmission: {
    title: 'Tệp bị sửa sau khi nộp',
    text: (p) => {
      const by = text(p, 'by') === '' ? '' : ` (người sửa: ${text(p, 'by')})`;
      return `Tệp “${name(p)}” bị sửa ngày ${day(p, 'modified')}${by}, sau khi đơn vị nộp ngày ${day(p, 'submitted')}. Hãy khôi phục phiên bản đã nộp (Quản lý phiên bản trên Drive), hoặc nộp lại báo cáo.`;
    },
  },
  changedAfterSigning: {
    title: 'Tệp bị thay đổi sau khi ký số',
    text: (p) =>
      `Tệp “${name(p)}” không còn khớp với chữ ký số${signer(p)}: nội dung đã bị thay đổi, hoặc chữ ký không đúng. Hãy nộp lại bản gốc đã ký.`,
  },
  addedAfterSigning: {
    title: 'Tệp được ghi thêm sau khi ký số',
    text: (p) =>
      `Tệp “${name(p)}” được ghi thêm sau chữ ký số${signer(p)} mà không ký lại. Hãy mở tệp xem phần ghi thêm, hoặc nộp bản gốc đã ký.`,
  },
  unsignedPaper: {
    title: 'Chưa ký số',
    text: (p) =>
      `Tiêu chí cần ${kindWord(text(p, 'kind'))} đã ký số, nhưng tệp “${name(p)}” không có chữ ký số. Hãy nộp bản đã ký số.`,
  },
  signedByOther: {
    title: 'Chữ ký số của đơn vị khác',
    text: (p) =>
      `Báo cáo “${name(p)}” có chữ ký số${signer(p)}, không phải của ${text(p, 'unit')}. Hãy kiểm tra xem có nộp nhầm tệp không.`,
  },
  signedAfterDeadline: {
    title: 'Ký số sau hạn nộp',
    text: (p) =>
      `Tệp “${name(p)}” được ký số${signer(p)} ngày ${day(p, 'signed')}, sau hạn nộp ${day(p, 'deadline')}. Hãy kiểm tra ngày ký và ghi rõ lý do.`,
  },
};
