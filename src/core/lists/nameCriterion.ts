import type { Criterion, Figure } from '../model';
import { nameKey } from '../names';
import { tidy } from '../parse/rawCell';
import { nearest } from './nearest';
import type { Named } from './nameUnit';
import { plainKey } from './plainKey';
import { codeWords } from './vocabulary/unitForms';

/**
 * A criterion by its code, however that is typed (`1.i.5`, `1.I.05`, `1-I-5`, `Ⅰ` for `I`), its title behind it or alone.
 * A code with a figure for its Roman number, a small L for an I or a part left out is proposed.
 */
export function criterionNamer(criteria: readonly Criterion[]): (text: string) => Named {
  const byCode = grouped(criteria.map(({ id }) => [codeKey(id), id]));
  const byTitle = grouped(criteria.map(({ id, title }) => [nameKey(title), id]));
  const byLook = grouped(criteria.map(({ id }) => [lookKey(id), id]));
  return (text) => {
    const typed = withoutWord(tidy(tidy(text).normalize('NFKC')));
    const code = only(byCode, codeKey(typed)) ?? only(byTitle, nameKey(typed));
    if (code !== undefined) return { id: code };
    const [, start = '', rest = ''] =
      /^([\d\p{L}]{1,4}(?:[-.][\d\p{L}]{1,4})+)[\s.:)-]+(.+)$/u.exec(typed) ?? [];
    const before = only(byCode, codeKey(start));
    if (before !== undefined) {
      const title = criteria.find(({ id }) => id === before)?.title ?? '';
      return plainKey(title) === plainKey(rest) ? { id: before } : { proposes: [before] };
    }
    const look = lookKey(typed);
    const alike =
      byLook.get(look) ?? criteria.map(({ id }) => id).filter((id) => lookKey(id).endsWith(`.${look}`));
    if (alike.length > 0) return { proposes: look === '' ? [] : alike.slice(0, 3) };
    const titles = criteria.map(({ id, title }) => [plainKey(title), id] as const);
    return { proposes: nearest(plainKey(typed), titles).slice(0, 3) };
  };
}

/** A common figure by its id or its name. */
export function figureNamer(figures: readonly Figure[]): (text: string) => Named {
  const names = grouped(
    figures.flatMap(({ id, name }) => [[id.toLowerCase(), id] as const, [nameKey(name), id] as const]),
  );
  const keys = figures.flatMap(({ id, name }) => [
    [plainKey(id), id] as const,
    [plainKey(name), id] as const,
  ]);
  return (text) => {
    const typed = tidy(text);
    const id = only(names, nameKey(typed));
    if (id !== undefined) return { id };
    const plain = plainKey(typed);
    const same = [...new Set(keys.filter(([key]) => key === plain).map(([, each]) => each))];
    return { proposes: (same.length > 0 ? same : nearest(plain, keys)).slice(0, 3) };
  };
}

const words = codeWords.map(nameKey);

const withoutWord = (text: string): string => {
  const word = words.find(
    (each) => nameKey(text).startsWith(each) && /^[\s.:]*\d/.test(text.slice(each.length)),
  );
  return word === undefined ? text : text.slice(word.length).replace(/^[\s.:]+/, '');
};

/** Case, leading noughts and the signs between its parts make no difference to a code. */
const codeKey = (text: string): string =>
  text
    .replace(/[\s_/,‐‑‒–—−-]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '')
    .split('.')
    .map((part) => part.replace(/^0+(?=\d)/, '').toUpperCase())
    .join('.');

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const lookalikes: readonly (readonly [RegExp, string])[] = [
  [/[\u0406\u0456\u04cfL|]/g, 'I'],
  [/[\u0425\u0445]/g, 'X'],
  [/[\u0474\u0475]/g, 'V'],
  [/O/g, '0'],
];

/** As it looks, or as a figure says it: 1.1.5, 1.l.5. */
const lookKey = (text: string): string =>
  codeKey(text)
    .split('.')
    .map((part, at, parts) => {
      const plain = lookalikes.reduce((sum, [sign, letter]) => sum.replace(sign, letter), part);
      const roman = at > 0 && at < parts.length - 1 ? romans[Number(plain) - 1] : undefined;
      return roman ?? plain.replace(/^0+(?=\d)/, '');
    })
    .join('.');

function grouped(
  pairs: readonly (readonly [key: string, id: string])[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [key, id] of pairs) found.set(key, [...new Set([...(found.get(key) ?? []), id])]);
  return found;
}

function only(found: ReadonlyMap<string, readonly string[]>, key: string): string | undefined {
  const ids = found.get(key) ?? [];
  return ids.length === 1 ? ids[0] : undefined;
}
