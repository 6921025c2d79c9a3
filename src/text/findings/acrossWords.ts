import type { CodeOf } from '../../core/findings/findings';
import { formatNumber } from '../format';
import { tieWords } from '../words';
import { capital, deviation, list, number, numberOrShare, otherCell, text, word } from './params';
import type { WordsOf } from './wordsOf';

/** On rows that are held beside each other. */
export const acrossWords: WordsOf<CodeOf<'across'>> = {
  partAboveWhole: {
    title: 'Một phần lớn hơn tổng số',
    text: (p) =>
      `${capital(word(tieWords, p, 'part'))} của tiêu chí ${text(p, 'criterion')} là ${number(p, 'value')}, lớn hơn ${otherCell(p)} (${number(p, 'whole')}), trong khi ${text(p, 'reason')}. Hãy kiểm tra lại hai số này.`,
  },
  yesWithZeroFigure: {
    title: 'Có nhưng số liệu bằng 0',
    text: (p) =>
      `Tiêu chí ${text(p, 'criterion')} ghi Có nhưng ${otherCell(p)} bằng 0, trong khi ${text(p, 'reason')}. Hãy kiểm tra lại hai ô này.`,
  },
  outlierAmongUnits: {
    title: 'Khác xa các đơn vị khác',
    text: (p) =>
      `Số liệu ${numberOrShare(p, 'value')} khác xa các đơn vị khác: mức giữa của ${number(p, 'units')} đơn vị là ${numberOrShare(p, 'median')} (độ lệch ${deviation(p)}; trên 3,5 là bất thường). Hãy kiểm tra lại; nếu đúng thì ghi lý do ở cột Giải trình.`,
  },
  outlierAgainstPrevious: {
    title: 'Khác xa kỳ trước',
    text: (p) =>
      `Số liệu kỳ trước là ${numberOrShare(p, 'previous')}, kỳ này là ${numberOrShare(p, 'value')}, thay đổi bất thường (${
        p['times'] === undefined
          ? `độ lệch ${deviation(p)} so với thay đổi ở ${number(p, 'units')} đơn vị`
          : `chênh nhau ${formatNumber(Number(p['times']), 1)} lần`
      }). Hãy kiểm tra lại; nếu đúng thì ghi lý do ở cột Giải trình.`,
  },
  sameEvidenceElsewhere: {
    title: 'Tài liệu trùng với đơn vị khác',
    text: (p) =>
      `Tài liệu “${text(p, 'link')}” cũng là minh chứng của ${list(p, 'rows')}. Hãy dán tài liệu của chính đơn vị mình.`,
  },
  sameAddressElsewhere: {
    title: 'Địa chỉ trùng với đơn vị khác',
    text: (p) =>
      `Địa chỉ “${text(p, 'link')}” cũng là minh chứng của ${list(p, 'rows')}. Hãy xem địa chỉ này có đúng nội dung của đơn vị mình không.`,
  },
};
