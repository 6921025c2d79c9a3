import { criterionWords } from '../vocabulary/nameWords';
import { listed, nameTokens, phraseAt, wordKeys, yearOf, type NameToken, type Span } from './nameTokens';

export interface NamedCriterion extends Span {
  readonly criterion: string;
}

/** The criteria that there are, by the parts of their codes; made once for many names. */
export interface CriterionCodes {
  readonly byParts: ReadonlyMap<string, string>;
  /** The most parts that a code has. */
  readonly most: number;
}

export function criterionCodes(ids: readonly string[]): CriterionCodes {
  const byParts = new Map(ids.map((id) => [partsKey(id.split('.')), id]));
  return { byParts, most: Math.max(0, ...ids.map((id) => id.split('.').length)) };
}

const partsKey = (parts: readonly string[]): string => parts.map(partKey).join('.');
const partKey = (part: string): string => part.replace(/^0+(?=\d)/, '').toUpperCase();

const words = listed(criterionWords).map(wordKeys);
const between = /^[-.,_\s‐-―−]{1,3}$/;

/**
 * The criterion that a name speaks of: `1.I.5`, `1-I-5`, `1.I.05 HĐ`, `Tiêu chí 1.I.5`, `1.l.5`. It stands at the start,
 * or, where it has a Roman part or "tiêu chí" before it, anywhere; a name with several speaks of none. Of codes that fit
 * the longest counts. Without `codes` all of the form `1.I.5` at the start are taken.
 */
export function criterionAt(
  tokens: readonly NameToken[],
  codes: CriterionCodes | undefined,
): NamedCriterion | undefined {
  const found: NamedCriterion[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const length = phraseAt(tokens, at, words);
    const told = length > 0 && tokens[at + length]?.digits === true;
    const start = told ? at + length : at;
    if (at > 0 && !told && !/[\s_([-]$/.test(tokens[at]?.gap ?? '')) continue;
    const code = codes
      ? knownCode(tokens, start, codes, told)
      : at === 0
        ? anyCode(tokens, start)
        : undefined;
    if (!code || (at > 0 && !told && !code.roman)) continue;
    found.push({ criterion: code.id, from: at, to: start + code.length });
    at = start + code.length - 1;
  }
  const [first] = found;
  return first && found.every(({ criterion }) => criterion === first.criterion) ? first : undefined;
}

interface Code {
  readonly id: string;
  /** In tokens. */
  readonly length: number;
  readonly roman: boolean;
}

function knownCode(
  tokens: readonly NameToken[],
  at: number,
  { byParts, most }: CriterionCodes,
  told: boolean,
): Code | undefined {
  const parts = partsAt(tokens, at, most);
  for (let length = parts.length; length > 0; length--) {
    const [id, roman] = idOf(parts.slice(0, length), byParts, told);
    if (id === undefined) continue;
    if (!roman && !told && !isPlainCode(tokens, at, length)) continue;
    return { id, length, roman };
  }
  return undefined;
}

/** "1.1.5" is 1.I.5 only where the name says that it is a criterion. */
function idOf(
  parts: readonly NameToken[],
  byParts: CriterionCodes['byParts'],
  told: boolean,
): readonly [string | undefined, boolean] {
  const roman = (index: number): boolean => index === 1 && parts.length > 2;
  const asTyped = parts.map((part, index) =>
    part.digits ? part.text : roman(index) ? romanOf(part.text) : part.text,
  );
  const typed = byParts.get(partsKey(asTyped));
  if (typed !== undefined || !told) return [typed, parts.some(({ digits }) => !digits)];
  const arabic = parts.map(({ text }, index) => (roman(index) ? (romans[Number(text) - 1] ?? text) : text));
  return [byParts.get(partsKey(arabic)), true];
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const romanLetters = /^[IVXl|i]{1,5}$/i;
/** A small L, as it looks in most types. */
const romanOf = (text: string): string => text.replace(/l/g, 'I').toUpperCase();

function partsAt(tokens: readonly NameToken[], at: number, most: number): readonly NameToken[] {
  const parts: NameToken[] = [];
  for (let token = tokens[at]; token && parts.length < most; token = tokens[at + parts.length]) {
    const fits = token.digits ? token.text.length <= 3 : romanLetters.test(token.text);
    // 1.I5
    const touches =
      parts.length > 1 && token.gap === '' && token.digits && parts[parts.length - 1]?.digits === false;
    if (!fits || (parts.length > 0 && !touches && !between.test(token.gap))) break;
    parts.push(token);
  }
  return parts;
}

/** A code of figures alone: its parts stand close, and it is no day and no number of a list with one part. */
function isPlainCode(tokens: readonly NameToken[], at: number, length: number): boolean {
  const parts = tokens.slice(at, at + length);
  const next = tokens[at + length];
  const dotted = length > 1 && parts.slice(1).every(({ gap }) => gap === '.');
  const runsOn = next?.digits === true && /^[-./]$/.test(next.gap);
  const isYear = yearOf(next) !== undefined && /^[-./]$/.test(next?.gap ?? '');
  return dotted && !isYear && !(runsOn && next.text.length > 2);
}

function anyCode(tokens: readonly NameToken[], at: number): Code | undefined {
  const [scale, group, number, ...more] = partsAt(tokens, at, 4);
  if (!scale?.digits || scale.text.length > 2 || !group || group.digits || !number?.digits || more.length > 1)
    return undefined;
  if (!/^[\s([]*$/.test(tokens[0]?.gap ?? '')) return undefined;
  return {
    id: `${scale.text}.${romanOf(group.text)}.${String(Number(number.text))}`,
    length: 3,
    roman: true,
  };
}

/** What stands on both sides of a criterion's code, as two names in one; what follows it directly is no list. */
export function withoutCriterion(tokens: readonly NameToken[], code: Span | undefined): readonly NameToken[] {
  if (!code) return tokens;
  const [next, ...behind] = restOfCode(tokens.slice(code.to));
  const before = tokens.slice(0, code.from);
  if (!next) return before;
  return [...before, { ...next, gap: before.length > 0 ? ' ; ' : '' }, ...behind];
}

/** 1.I.5.1: a part below the criterion, which no set has. */
const restOfCode = (tokens: readonly NameToken[]): readonly NameToken[] =>
  tokens[0]?.digits === true &&
  tokens[0].gap === '.' &&
  tokens[0].text.length <= 2 &&
  tokens[1]?.digits !== true
    ? tokens.slice(1)
    : tokens;

/** The criterion that a text begins with, in whatever spelling; whether there is one is for the caller to say. */
export const criterionInName = (name: string): string | undefined =>
  criterionAt(nameTokens(name.normalize('NFKC')), undefined)?.criterion;
