import type { NamedKind } from '../vocabulary/kindWords';
import { within, yearOf, type NameToken, type Span } from './nameTokens';
import { signMeaning, type SignMeaning } from './signs';

export interface NamedNumber extends Span {
  /** With the slash that a file's name cannot hold: `1784-QĐ-UBND` → `1784/QĐ-UBND`. */
  readonly documentNo: string;
  /** What its signs say; absent where they leave it open. */
  readonly kind?: NamedKind;
}

const joint = /^[-_/.]$| ?[-_] ?/;
const most = 6;

/** Numbers with their signs: `12-UBND-VX`, `1784_QĐ-UBND`, `09-2015-QĐ-TTg`, `05 2021 HĐ-KT`, `15-NQ-HU`. */
export function readNumbers(tokens: readonly NameToken[], taken: readonly Span[]): readonly NamedNumber[] {
  const shouted = tokens.every(({ text }) => text === text.toUpperCase());
  const numbers: NamedNumber[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = within(at, taken) ? undefined : numberAt(tokens, at, shouted);
    if (!number) continue;
    numbers.push(number);
    at = number.to - 1;
  }
  return numbers;
}

function numberAt(tokens: readonly NameToken[], at: number, shouted: boolean): NamedNumber | undefined {
  const first = tokens[at];
  if (!first?.digits || first.text.length > 5) return undefined;
  let next = at + 1;
  const letter = tokens[next];
  const suffix = letter?.gap === '' && /^[a-d]$/.test(letter.key) ? letter.text.toLowerCase() : '';
  if (suffix !== '') next++;
  const yearToken = tokens[next];
  const year = yearToken && joint.test(yearToken.gap) ? yearOf(yearToken) : undefined;
  if (year !== undefined) next++;
  const signs = signsAt(tokens, next, shouted);
  const [head, second] = signs;
  if (!head || (second === undefined && saysLittle(first, head, tokens[next], year))) return undefined;
  const written = signs.map(({ sign }) => sign);
  const number = `${first.text}${suffix}`;
  // Of the Party: 15-NQ/HU.
  const party = head.role === 'kind' && second?.role === 'party' && year === undefined;
  const documentNo = party
    ? `${number}-${head.sign}/${written.slice(1).join('-')}`
    : [number, ...(year === undefined ? [] : [String(year)]), written.join('-')].join('/');
  const kind = head.role === 'party' ? undefined : head.kind;
  return { documentNo, from: at, to: next + signs.length, ...(kind !== undefined && { kind }) };
}

/** One sign alone: a year before a kind (`2021_HĐ`), or a number that only happens to stand before a word (`45 UBND`). */
const saysLittle = (
  first: NameToken,
  head: SignMeaning,
  sign: NameToken | undefined,
  year: number | undefined,
): boolean =>
  year === undefined &&
  (yearOf(first) !== undefined || sign?.gap === ' ' || sign?.gap === '' || head.role === 'party');

/** The first sign must be a known one; those behind it known, or written in capitals where not everything is. */
function signsAt(tokens: readonly NameToken[], at: number, shouted: boolean): readonly SignMeaning[] {
  const signs: SignMeaning[] = [];
  for (let token = tokens[at]; token && signs.length < most; token = tokens[at + signs.length]) {
    const first = signs.length === 0;
    if (!(first ? / ?[-_/. ] ?|^$/ : /^[-_&.]$| [-&] /).test(token.gap)) break;
    const known = signMeaning(token.text) ?? (first || shouted ? undefined : inCapitals(token));
    if (!known) break;
    signs.push(known);
  }
  return signs;
}

const inCapitals = ({ text, digits }: NameToken): SignMeaning | undefined =>
  !digits && text.length >= 2 && text.length <= 8 && text === text.toUpperCase()
    ? { sign: text, role: 'issuer' }
    : undefined;
