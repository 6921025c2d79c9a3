import { composed, foldText } from './foldText';

/** A run of letters or of digits in a name. */
export interface NameToken {
  /** As written. */
  readonly text: string;
  /** Without marks and case, y as i where they sound alike: "lý" is "lí". */
  readonly key: string;
  /** The signs between the token before and this one; '' where they touch, as in `T3`. */
  readonly gap: string;
  readonly digits: boolean;
}

/** Something read from the tokens `from` … `to - 1`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Longer than any name that Drive shows; the rest says nothing. */
const longestName = 1000;

/** `HopDongT3_2021` → Hop · Dong · T · 3 · 2021. */
export function nameTokens(name: string): readonly NameToken[] {
  const text = composed(name.slice(0, longestName));
  const tokens: NameToken[] = [];
  const run = /\p{L}+|\d+/gu;
  let end = 0;
  for (let found = run.exec(text); found; found = run.exec(text)) {
    let gap = text.slice(end, found.index);
    for (const part of humps(found[0])) {
      tokens.push({ text: part, key: keyOf(part), gap, digits: /^\d/.test(part) });
      gap = '';
    }
    end = found.index + found[0].length;
  }
  return tokens;
}

/** HopDong → Hop · Dong, HoaDonT → HoaDon · T, BCquy → BC · quy, quyII → quy · II. */
const humps = (run: string): readonly string[] =>
  run.split(/(?<=\p{Ll})(?=\p{Lu}\p{Ll}|[TQ]$)|(?<=\p{Lu}{2})(?=\p{Ll}{3})|(?<=\p{Ll}{2})(?=I{1,3}$|IV$)/u);

const keyOf = (word: string): string => foldText(word).replace(/(?<=[bcdghklmnpqrstvx]|qu)y$/, 'i');

/** Words as tokens would show them, to compare with. */
export const wordKeys = (words: string): readonly string[] => words.split(' ').map(keyOf);

/** A list of words apart by ';'. */
export const listed = (words: string): readonly string[] => words.split(';').map((word) => word.trim());

/** Is one of these phrases said from `at` on? Its length in tokens; 0 where none is. */
export function phraseAt(
  tokens: readonly NameToken[],
  at: number,
  phrases: readonly (readonly string[])[],
): number {
  return Math.max(0, ...phrases.map((words) => matchWords(tokens, at, words)));
}

/** How many tokens from `at` on say `words`: apart, or run together as one; 0 where they don't. */
export function matchWords(tokens: readonly NameToken[], at: number, words: readonly string[]): number {
  if (words.every((word, offset) => tokens[at + offset]?.key === word)) return words.length;
  return words.length > 1 && tokens[at]?.key === words.join('') ? 1 : 0;
}

/** The number in 1 … `most` that a token of one or two digits tells. */
export function smallNumber(token: NameToken | undefined, most: number): number | undefined {
  if (!token?.digits || token.text.length > 2) return undefined;
  const value = Number(token.text);
  return value >= 1 && value <= most ? value : undefined;
}

/** Years that a document in use can bear. */
export function yearOf(token: NameToken | undefined): number | undefined {
  if (!token?.digits || token.text.length !== 4) return undefined;
  const value = Number(token.text);
  return value >= 1970 && value <= 2099 ? value : undefined;
}

export const within = (at: number, spans: readonly Span[]): boolean =>
  spans.some(({ from, to }) => at >= from && at < to);
