import type { CodeOf } from '../../core/findings/findings';
import { andOthers, columnHeader, list, number, text } from './params';
import type { WordsOf } from './wordsOf';

/** On the workbook itself: its rows, what was done to it, and what the control workbook says. */
export const workbookWords: WordsOf<CodeOf<'keys' | 'workbook' | 'facts'>> = {
  rowMissing: {
    title: 'Dòng bị xóa',
    text: () =>
      'Dòng này không còn trong tab, có thể đã bị xóa. Hãy dùng Lịch sử phiên bản để khôi phục dòng.',
  },
  rowUnknown: {
    title: 'Dòng không có trong phân công',
    text: () =>
      'Dòng này không có trong phân công của kỳ báo cáo, nên không được tính. Hãy xóa dòng hoặc khôi phục mã ẩn ở cột đầu.',
  },
  rowDuplicated: {
    title: 'Dòng bị lặp',
    text: () => 'Dòng này bị lặp lại; chỉ dòng đầu tiên được tính. Hãy xóa dòng thừa.',
  },
  figureRowMissing: {
    title: 'Dòng số liệu chung bị xóa',
    text: () =>
      'Dòng này không còn trong tab Số liệu chung, có thể đã bị xóa. Hãy dùng Lịch sử phiên bản để khôi phục dòng.',
  },

  fixedTextChanged: {
    title: 'Nội dung cố định bị sửa',
    text: (p) =>
      `Cột “${columnHeader(p)}” của dòng này ghi “${text(p, 'text')}”, khác với danh mục của kỳ: “${text(p, 'expected')}”${andOthers(p, 'ô khác cũng khác')}. Hãy sửa lại cho đúng hoặc khôi phục bằng Lịch sử phiên bản.`,
  },
  headerChanged: {
    title: 'Tiêu đề cột bị đổi',
    text: (p) =>
      `Tiêu đề cột “${text(p, 'expected')}” đã bị đổi thành “${text(p, 'text')}”; chương trình vẫn nhận ra cột. Hãy đặt lại tiêu đề để các đơn vị không nhầm.`,
  },
  tabRenamed: {
    title: 'Tab bị đổi tên',
    text: (p) =>
      `Tab “${text(p, 'expected')}” đã bị đổi tên thành “${text(p, 'text')}”; chương trình vẫn đọc được. Hãy đặt lại đúng tên cũ.`,
  },
  validationGone: {
    title: 'Mất quy tắc kiểm tra khi nhập',
    text: (p) =>
      `Ô ở cột “${columnHeader(p)}”${andOthers(p, 'ô khác của dòng')} không còn quy tắc kiểm tra khi nhập, thường do dán đè. Hãy sao chép một ô cùng loại ở dòng khác rồi dùng “Dán đặc biệt” để chỉ dán phần xác thực dữ liệu.`,
  },
  protectionGone: {
    title: 'Bảo vệ không đúng quy định',
    text: (p) =>
      `Tab này có ${number(p, 'drifts')} chỗ bảo vệ không đúng quy định. Hãy chạy “Rà soát phân quyền” rồi “Sửa phân quyền”.`,
  },
  workbookOlder: {
    title: 'Sổ báo cáo theo mẫu cũ',
    text: (p) =>
      `Sổ báo cáo này lập theo mẫu ${number(p, 'format')}, chương trình hiện dùng mẫu ${number(p, 'current')}; số liệu vẫn được đọc đủ. Hãy chạy “Cập nhật kỳ” để đưa sổ lên mẫu mới.`,
  },

  unitWithoutAccount: {
    title: 'Đơn vị chưa có tài khoản',
    text: (p, { shortName }) =>
      `${number(p, 'count')} đơn vị chưa có tài khoản Google: ${list(p, 'units')}. Hãy bổ sung ở tab “Đơn vị” của sổ điều hành; đơn vị nào không có thì ${shortName} nhập thay.`,
  },
  controlOlder: {
    title: 'Sổ điều hành theo mẫu cũ',
    text: (p) =>
      `Sổ điều hành lập theo mẫu ${number(p, 'format')}, chương trình hiện dùng mẫu ${number(p, 'current')}. Hãy nhờ người quản trị chạy “Cập nhật sổ điều hành” để đưa sổ lên mẫu mới.`,
  },
  scaleUnconfirmed: {
    title: 'Thang điểm chưa xác nhận',
    text: (p) =>
      `Thang điểm chưa được xác nhận: cách chấm của ${number(p, 'criteria')} tiêu chí là suy luận, chưa theo văn bản của tỉnh. Hãy đối chiếu tab “Thang điểm” với văn bản của tỉnh rồi xác nhận.`,
  },
};
