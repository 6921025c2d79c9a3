import type { CodeOf } from '../../core/findings/findings';
import { number, text, unitsWithValues } from './params';
import type { WordsOf } from './wordsOf';

/** On the values of `Số liệu chung`. */
export const figureWords: WordsOf<CodeOf<'figures'>> = {
  figureMissing: {
    title: 'Chưa nhập số liệu chung',
    text: (p) => `Chưa nhập số liệu chung: ${text(p, 'figure')}. Hãy nhập số; nếu không có thì nhập 0.`,
  },
  figureAboveWhole: {
    title: 'Số liệu chung lớn hơn tổng số',
    text: (p) =>
      `${text(p, 'figure')} (${number(p, 'value')}) lớn hơn ${text(p, 'whole')} (${number(p, 'wholeValue')}). Hãy kiểm tra lại hai số này ở tab Số liệu chung.`,
  },
  figuresDoNotAddUp: {
    title: 'Số liệu chung cộng lại không khớp',
    text: (p) =>
      `${text(p, 'figure')} là ${number(p, 'value')}, nhưng cộng “${text(p, 'part')}” của các đơn vị được ${number(p, 'total')} (${unitsWithValues(p)}). Hãy đối chiếu để hai bên khớp nhau.`,
  },
};
