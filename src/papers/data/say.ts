import type { Inline } from '../../ooxml/word/model';
import type { PaperData } from './paperData';
import { formatNumber } from '../../text/vi';

/** `a, b và c`; with more than `most` the rest as a number. */
export function namesOf(names: readonly string[], most = Infinity): string {
  if (names.length > most) {
    return `${names.slice(0, most).join(', ')} và ${formatNumber(names.length - most)} nơi khác`;
  }
  if (names.length <= 1) return names.join('');
  return `${names.slice(0, -1).join(', ')} và ${names[names.length - 1] ?? ''}`;
}

/** Texts with figures among them: `say\`Có ${count} đơn vị\``. */
export const say = (parts: TemplateStringsArray, ...between: readonly Inline[]): readonly Inline[] =>
  parts.flatMap((part, at) => {
    const next = between[at];
    return next === undefined ? [part] : [part, next];
  });

/** A title within a sentence: without what closes it, and no longer than a line or two. */
export function titleIn(title: string, most = 160): string {
  const plain = title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;:,]+$/, '');
  if (plain.length <= most) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', most - 1))}…`;
}

/** What a person typed, as the end of a sentence. */
export const ended = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return /[.!?…]$/.test(plain) ? plain : `${plain}.`;
};

/** The period within a sentence: `kỳ năm 2021 (…)`. */
export const periodOf = ({ period }: Pick<PaperData, 'period'>): string => {
  const name = /^\p{Lu}\p{Ll}/u.test(period.name) ? lowerFirst(period.name) : period.name;
  return name.startsWith('kỳ ') ? name : `kỳ ${name}`;
};

export const lowerFirst = (text: string): string => text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);
