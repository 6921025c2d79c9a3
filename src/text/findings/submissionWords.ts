import type { CodeOf } from '../../core/findings/findings';
import { submissionVerdictWords } from '../submissions';
import { entered, moment, text } from './params';
import type { WordsOf } from './wordsOf';

/** On what was handed in. */
export const submissionWords: WordsOf<CodeOf<'submission'>> = {
  changedAfterSubmission: {
    title: 'Thay đổi sau khi nộp',
    text: (p, { shortName }) =>
      `Ô này đã thay đổi sau khi đơn vị nộp lúc ${moment(p, 'at')}: trước là ${entered(p, 'before')}, nay là ${entered(p, 'after')}. Hãy kiểm tra lại; nếu đúng là cần sửa thì báo ${shortName}.`,
  },
  sealedFileAltered: {
    title: 'Tệp đã nộp bị sửa',
    text: (p) =>
      `Nội dung tệp “${text(p, 'name')}” không còn như khi đơn vị nộp lúc ${moment(p, 'at')}. Hãy khôi phục phiên bản đã nộp (Quản lý phiên bản trên Drive), hoặc nộp lại báo cáo.`,
  },
  sealedFileRemoved: {
    title: 'Tệp đã nộp không còn',
    text: (p) =>
      `Tệp “${text(p, 'name')}” có khi đơn vị nộp lúc ${moment(p, 'at')}, nay không còn đọc được, hoặc không còn trong thư mục, không còn liên kết trong dòng. Hãy đưa lại tệp, hoặc nộp lại báo cáo; nếu đơn vị đã thay tệp này bằng tệp khác trước khi nộp thì không phải làm gì.`,
  },
  sealedFileAdded: {
    title: 'Tệp thêm sau khi nộp',
    text: (p) =>
      `Tệp “${text(p, 'name')}” chưa có trong tab “Minh chứng” khi đơn vị nộp lúc ${moment(p, 'at')}, nên không nằm trong niêm phong. Hãy xem tệp có thuộc lần nộp này không.`,
  },
  sealedFileOutdated: {
    title: 'Tệp sửa trước khi nộp mà chưa liên kết lại',
    text: (p) =>
      `Tệp “${text(p, 'name')}” được sửa lần cuối trước khi đơn vị nộp lúc ${moment(p, 'at')}, nhưng sau lần liên kết minh chứng gần nhất lúc đó, nên niêm phong ghi bản cũ. Hãy xem tệp có đúng là bản đơn vị đã nộp không.`,
  },
  sealBroken: {
    title: 'Niêm phong không khớp',
    text: (p) =>
      `Bản đã nộp lúc ${moment(p, 'at')} của đơn vị không khớp mã niêm phong của chính nó, có thể tab “Bản đã nộp” đã bị sửa. Hãy khôi phục tab này bằng Lịch sử phiên bản.`,
  },
  tickUnreadable: {
    title: 'Ô Nộp không đọc được',
    text: (p) =>
      `Ô Nộp đang ghi “${text(p, 'text')}”, không rõ là đã nộp hay chưa. Hãy xóa nội dung và đánh dấu lại.`,
  },
  decisionWithoutSubmission: {
    title: 'Quyết định khi chưa nộp',
    text: (p) =>
      `Quyết định “${submissionVerdictWords[text(p, 'verdict') === 'accepted' ? 'accepted' : 'returned']}” được ghi khi đơn vị chưa nộp nên không có tác dụng. Hãy xóa ô này; sau khi đơn vị nộp thì chọn lại.`,
  },
  decisionUnreadable: {
    title: 'Quyết định không đọc được',
    text: (p) =>
      `Không hiểu quyết định “${text(p, 'text')}”. Hãy chọn “${submissionVerdictWords.accepted}” hoặc “${submissionVerdictWords.returned}” trong danh sách.`,
  },
  extensionUnreadable: {
    title: 'Ngày gia hạn không đọc được',
    text: (p) =>
      `“${text(p, 'text')}” không phải là ngày hợp lệ nên đơn vị chưa được gia hạn. Hãy nhập theo dạng ngày/tháng/năm.`,
  },
  submissionMemoryLost: {
    title: 'Mất ghi nhớ về việc nộp',
    text: () =>
      'Phần ghi nhớ của chương trình về việc nộp của đơn vị này bị hỏng và đã được lập lại từ tab “Bản đã nộp”. Hãy đối chiếu trạng thái với tab “Nhật ký”.',
  },
  snapshotLost: {
    title: 'Mất bản đã nộp',
    text: (p) =>
      `Không đọc được bản đã nộp lúc ${moment(p, 'at')} của đơn vị này, nên không biết ô nào đã thay đổi từ đó. Hãy khôi phục tab “Bản đã nộp” bằng Lịch sử phiên bản.`,
  },
  selfAccepted: {
    title: (office) => `${office} tự chấp nhận báo cáo của mình`,
    text: (_, { shortName }) =>
      `${shortName} tự chấp nhận báo cáo của chính mình. Hãy xóa quyết định này và để nơi được giao ở tab “Thẩm định” của sổ điều hành kết luận từng dòng.`,
  },
};
