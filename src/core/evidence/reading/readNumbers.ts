import { kindsThat } from '../../documentKinds';
import type { NamedKind } from '../vocabulary/kindWords';
import { letterSign } from '../vocabulary/signs';
import { criterionWords } from '../vocabulary/nameWords';
import { listed, within, wordKeys, yearOf, type NameToken, type Span } from './nameTokens';
import { splitSigns, signMeaning, unknownSign, type SignMeaning } from './signs';

export interface NamedNumber extends Span {
  /** With the slash that a file's name cannot hold: `1784-QĐ-UBND` → `1784/QĐ-UBND`. */
  readonly documentNo: string;
  /** What its signs say; absent where they leave it open. */
  readonly kind?: NamedKind;
}

const joint = /^[-_/.]$| ?[-_] ?/;
const mostSigns = 6;
const criterionKeys = listed(criterionWords).map((words) => wordKeys(words).join(' '));

/** Numbers with their signs: `12-UBND-VX`, `1784_QĐ-UBND`, `09-2015-QĐ-TTg`, `05 2021 HĐ-KT`, `15-NQ-HU`. */
export function readNumbers(tokens: readonly NameToken[], taken: readonly Span[]): readonly NamedNumber[] {
  const numbers: NamedNumber[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = within(at, taken) ? undefined : numberAt(tokens, at);
    if (!number) continue;
    numbers.push(number);
    at = number.to - 1;
  }
  return numbers;
}

function numberAt(tokens: readonly NameToken[], at: number): NamedNumber | undefined {
  const first = tokens[at];
  if (!first?.digits || first.text.length > 5 || isOfList(tokens, at)) return undefined;
  let next = at + 1;
  const letter = tokens[next];
  const suffix = letter?.gap === '' && /^[a-d]$/.test(letter.key) ? letter.text.toLowerCase() : '';
  if (suffix !== '') next++;
  const yearToken = tokens[next];
  const year = yearToken && joint.test(yearToken.gap) ? yearOf(yearToken) : undefined;
  if (year !== undefined) next++;
  const { signs, to } = signsAt(tokens, next);
  const [head, second] = signs;
  if (!head || (year === undefined && isLoose(tokens, at, next, signs))) return undefined;
  // With its year a number names its kind, but for laws: 653/2019/UBTVQH14.
  const apart = tokens[next]?.gap === ' ';
  if (year !== undefined && signs.length === 1 && (apart || head.role !== 'kind') && !/\d$/.test(head.sign))
    return undefined;
  const written = signs.map(({ sign }) => sign);
  const number = `${first.text}${suffix}`;
  // Of the Party: 15-NQ/HU.
  const party = head.role === 'kind' && second?.role === 'party' && year === undefined;
  const documentNo = party
    ? `${number}-${head.sign}/${written.slice(1).join('-')}`
    : [number, ...(year === undefined ? [] : [String(year)]), written.join('-')].join('/');
  const kind = head.role === 'party' ? undefined : head.kind;
  return { documentNo, from: at, to, ...(kind !== undefined && { kind }) };
}

/** MC01-QĐ: the first paper of a list. */
const isOfList = (tokens: readonly NameToken[], at: number): boolean =>
  tokens[at]?.gap === '' && criterionKeys.includes(tokens[at - 1]?.key ?? '');

/**
 * A number that only happens to stand before signs. One sign alone may follow the number of a list (`3-BC`), a year
 * (`2021_HĐ`) or a count; a short number at the start, apart from what follows, is that of a list (`1. QĐ-UBND`).
 */
function isLoose(
  tokens: readonly NameToken[],
  at: number,
  signAt: number,
  signs: readonly SignMeaning[],
): boolean {
  const first = tokens[at];
  const [gap = '', joined = ''] = [tokens[signAt]?.gap, tokens[signAt + 1]?.gap];
  const digits = first?.text.length ?? 0;
  if (signs.length === 1) {
    // Of a kind that was named before: KH 12-UBND.
    const named = signMeaning(tokens[at - 1]?.text ?? '')?.role === 'kind' && signs[0]?.role === 'issuer';
    if (named) return gap !== '-' || first?.gap !== ' ';
    return digits < 3 || yearOf(first) !== undefined || signs[0]?.role === 'party' || !/^[-_/]$/.test(gap);
  }
  if (gap === '_' && isNamedOtherwise(tokens[at - 1], signs)) return true;
  if (digits > 2 || at > 0) return gap === ' ' && joined === ' ' && digits < 2;
  return /[)]|\. | - /.test(gap) || (gap === '.' && joined !== '.') || (gap === ' ' && joined === ' ');
}

/** KH_62_UBND_CCHC: the sign of its kind is not among those of a letter. */
const isNamedOtherwise = (before: NameToken | undefined, [first]: readonly SignMeaning[]): boolean => {
  const named = signMeaning(before?.text ?? '');
  return named?.role === 'kind' && named.sign !== letterSign && first?.role === 'issuer';
};

const isOfPurchase = (sign: SignMeaning | undefined): boolean =>
  sign?.role === 'kind' &&
  sign.sign.length > 2 &&
  kindsThat(({ purchase }) => purchase).some((kind) => kind === sign.kind);

interface Signs {
  readonly signs: readonly SignMeaning[];
  readonly to: number;
}

const noSigns: Signs = { signs: [], to: 0 };

/** The first sign is a known one, or one of an office before another; those behind it are known, or no words. */
function signsAt(tokens: readonly NameToken[], from: number): Signs {
  const shouted = isShouted(tokens, from);
  const signs: SignMeaning[] = [];
  let at = from;
  for (let token = tokens[at]; token && signs.length < mostSigns; token = tokens[at]) {
    const first = signs.length === 0;
    const fits = first
      ? / ?[-_/. ] ?|^$|^\)$/.test(token.gap)
      : /^[-_&./]$| [-&] /.test(token.gap) || (token.gap === ' ' && belongs(tokens, at));
    if (!fits || token.digits) break;
    // 25/2021/HĐKT and its settlement in one file: of two numbers none.
    if (!first && isOfPurchase(signMeaning(token.text)) && signs[0]?.role === 'kind') return noSigns;
    const glued = first ? splitSigns(token.text) : undefined;
    const sign = signMeaning(token.text) ?? (first ? undefined : behind(token, shouted));
    if (!first && repeats(tokens, at, signs)) break;
    const found = glued ?? (sign ? [sign] : first ? opening(tokens, at) : undefined);
    if (!found) {
      // Cut off in the middle of its signs it would be another number.
      const cut =
        !first &&
        token.gap === '-' &&
        /^[-_/]$/.test(tokens[from]?.gap ?? '') &&
        looksLikeSign(token, shouted);
      return cut ? noSigns : { signs, to: at };
    }
    signs.push(...found);
    at += 1;
    const tail = tokens[at];
    const last = signs[signs.length - 1];
    // UBTVQH14, HĐND16
    if (tail?.digits === true && tail.gap === '' && tail.text.length <= 2 && last && last.role !== 'kind') {
      signs[signs.length - 1] = { ...last, sign: `${last.sign}${tail.text}` };
      at += 1;
    }
  }
  return { signs, to: at };
}

/** Behind a space only the office that issued it: `45 QD UBND`. */
const belongs = (tokens: readonly NameToken[], at: number): boolean => {
  const [before, token] = [signMeaning(tokens[at - 1]?.text ?? ''), signMeaning(tokens[at]?.text ?? '')];
  return before?.role === 'kind' && (token?.role === 'issuer' || token?.role === 'party');
};

/** After kind and office a third sign is as likely a word on what it is about, unless it is joined more closely. */
function repeats(tokens: readonly NameToken[], at: number, signs: readonly SignMeaning[]): boolean {
  if (signs.length < 2 || signs[0]?.role !== 'kind') return false;
  const token = tokens[at];
  const spread = tokens[at - signs.length]?.gap === token?.gap && tokens[at + 1]?.gap === token?.gap;
  return token?.gap !== '-' || spread || token.text !== token.text.toUpperCase();
}

const behind = (token: NameToken, shouted: boolean): SignMeaning | undefined =>
  token.gap === ' ' ? undefined : unknownSign(token.text, shouted || token.gap === '_');

/** The office before its department, joined by a dash behind a number: `5085_SCT-VP`. */
function opening(tokens: readonly NameToken[], at: number): readonly SignMeaning[] | undefined {
  const [number, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!number || !token || !next || next.gap !== '-' || !/^[-_/]$/.test(token.gap)) return undefined;
  if (yearOf(number) !== undefined || number.text.length < 2 || token.text !== token.text.toUpperCase())
    return undefined;
  const sign = unknownSign(token.text, true);
  const follows = signMeaning(next.text) ?? unknownSign(next.text, true);
  return sign && follows && !next.digits ? [sign] : undefined;
}

/** Is everything behind the number in capitals, or nothing? Then capitals tell nothing. */
function isShouted(tokens: readonly NameToken[], from: number): boolean {
  const words = tokens.slice(from).filter(({ digits }) => !digits);
  const capitals = words.filter(({ text }) => text === text.toUpperCase()).length;
  return capitals === words.length || capitals === 0;
}

const looksLikeSign = ({ text, digits }: NameToken, shouted: boolean): boolean =>
  !digits && !shouted && text === text.toUpperCase() && text.length > 10;
