import type { Inline, Paragraph, Rule, TableColumn } from '../../ooxml/word/model';
import type { LookName } from './looks';

/** A paragraph. `id`: short, of letters and digits, the same for the same thing in every period. */
export const paragraph = (
  style: LookName,
  id: string,
  text: string | readonly Inline[],
  keepNext?: true,
): Paragraph => ({
  kind: 'paragraph',
  id: safeId(id),
  style,
  text: (typeof text === 'string' ? [text] : text).map((part) =>
    typeof part === 'string' ? whole(part) : part,
  ),
  ...(keepNext && { keepNext }),
});

/** Names that begin with one letter alone, and numbers of appendices, stay on one line: `Ô Lâu`, `Phụ lục I`. */
const whole = (text: string): string =>
  text
    .replace(/(?<!\p{L})(\p{Lu}) (?=\p{Lu})/gu, '$1\u00a0')
    .replace(/(?<=Phụ lục) (?=[IVX]+(?!\p{L}))/gu, '\u00a0');

export const rule = (length: number, gap = 3): Rule => ({ kind: 'rule', length, gap });

export const column = (
  header: string,
  width: number,
  align: NonNullable<TableColumn['align']> = 'left',
): TableColumn => ({ header, width, align });

const longest = 34;

/** Letters, digits and `_`, beginning with a letter; what is longer is cut, and told apart by a sum over all of it. */
export function safeId(text: string): string {
  const plain = text.replace(/[^A-Za-z0-9]+/g, '_');
  const named = /^[A-Za-z]/.test(plain) ? plain : `x${plain}`;
  if (named.length <= longest) return named;
  let sum = 7;
  for (const letter of text) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `${named.slice(0, longest - 8)}_${sum.toString(36)}`;
}
