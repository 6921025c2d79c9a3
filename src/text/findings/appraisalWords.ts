import type { CodeOf } from '../../core/findings/findings';
import { verdictWords } from '../words';
import { number, text, word } from './params';
import type { WordsOf } from './wordsOf';

/** On the appraisers' cells, and the points that the province recognised. */
export const appraisalWords: WordsOf<CodeOf<'appraisal' | 'province'>> = {
  appraisalUnreadable: {
    title: 'Ô thẩm định không đọc được',
    text: (p) =>
      `Ô thẩm định này ghi “${text(p, 'text')}”, không đọc được nên không được tính. Hãy chọn kết luận trong danh sách; số liệu và điểm thì chỉ ghi số.`,
  },
  appraisedFigureOutside: {
    title: 'Số liệu thẩm định ngoài khoảng',
    text: (p) =>
      p['most'] === 'share'
        ? `Số liệu thẩm định ${number(p, 'value')} nằm ngoài khoảng từ 0% đến 100%. Hãy nhập lại, ví dụ 85%.`
        : `Số liệu thẩm định ${number(p, 'value')} nhỏ hơn 0. Hãy nhập số không âm.`,
  },
  appraisedPointsOutside: {
    title: 'Điểm thẩm định ngoài khoảng',
    text: (p) =>
      `Điểm thẩm định ${number(p, 'value')} nằm ngoài khoảng từ 0 đến ${number(p, 'max')} điểm của tiêu chí này. Hãy nhập lại điểm.`,
  },
  correctedWithoutFigure: {
    title: 'Điều chỉnh mà không có số liệu',
    text: () =>
      'Kết luận là Điều chỉnh nhưng chưa có số liệu thẩm định, nên số của đơn vị vẫn được tính. Hãy nhập cột Số liệu thẩm định.',
  },
  returnedWithoutReason: {
    title: 'Trả lại mà không có lý do',
    text: (p) =>
      `Kết luận là “${word(verdictWords, p, 'verdict')}” nhưng chưa ghi lý do. Hãy ghi ở cột Ý kiến thẩm định để đơn vị biết cần sửa gì.`,
  },
  selfAppraised: {
    title: 'Tự thẩm định',
    text: () =>
      'Dòng này do chính đơn vị báo cáo thẩm định. Hãy giao đơn vị khác thẩm định ở tab “Thẩm định” của sổ điều hành.',
  },

  provinceUnreadable: {
    title: 'Điểm tỉnh không đọc được',
    text: (p) =>
      `Điểm tỉnh công nhận “${text(p, 'text')}” không phải là số nên không được tính. Hãy nhập lại, ví dụ 0,75.`,
  },
  provinceAboveMax: {
    title: 'Điểm tỉnh ngoài khoảng',
    text: (p) =>
      `Điểm tỉnh công nhận ${number(p, 'value')} nằm ngoài khoảng từ 0 đến ${number(p, 'max')} điểm của tiêu chí này. Hãy kiểm tra lại điểm này hoặc điểm tối đa.`,
  },
};
