import { afterNumberWords, numberWords, timeWords } from '../vocabulary/nameWords';
import { within, wordKeys, yearOf, type NameToken, type Span } from './nameTokens';
import type { NamedKindAt } from './readKinds';

export interface PlainNumber extends Span {
  /** Absent where it may as well be a month: `HĐ 03-2021`. */
  readonly documentNo?: string;
}

const numberKeys = numberWords.flatMap(wordKeys);
const timeKeys = timeWords.flatMap(wordKeys);
const afterKeys = afterNumberWords.flatMap(wordKeys);

/** "số" before a number. */
export const saysNumber = (token: NameToken | undefined): boolean => numberKeys.includes(token?.key ?? '');

/** Kinds that people call by their number alone. */
const numbered: readonly NamedKindAt['kind'][] = [
  'contract',
  'twofold',
  'decision',
  'plan',
  'report',
  'invoice',
];
/** The number of an invoice has 7 or 8 digits (Thông tư 39/2014/TT-BTC, 78/2021/TT-BTC); some are cut to 6. */
const invoiceDigits = 6;

/** The number right behind a kind, without signs: `QĐ 45`, `HĐ số 12`, `hoá đơn 0001234`. */
export function plainNumber(
  tokens: readonly NameToken[],
  head: NamedKindAt | undefined,
  taken: readonly Span[],
): PlainNumber | undefined {
  if (!head || !numbered.includes(head.kind)) return undefined;
  const behind = saysNumber(tokens[head.to]);
  const told = behind || saysNumber(tokens[head.to - 1]);
  const at = behind ? head.to + 1 : head.to;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token?.digits || within(at, taken) || !/^[-_.: ]*$/.test(token.gap)) return undefined;
  const long = token.text.length >= invoiceDigits;
  if (long ? token.text.length > 8 : head.kind === 'invoice' && !told) return undefined;
  if (!told && (yearOf(token) !== undefined || timeKeys.includes(next?.key ?? ''))) return undefined;
  const countable = head.kind === 'contract' || head.kind === 'twofold';
  if (!told && countable && next && isWord(next) && !afterKeys.includes(next.key)) return undefined;
  const perhapsMonth =
    !told &&
    Number(token.text) <= 12 &&
    token.text.length <= 2 &&
    next !== undefined &&
    /^[-._]$/.test(next.gap) &&
    yearOf(next) !== undefined;
  // A report is more often called by its month than by its number.
  if (perhapsMonth && head.kind === 'report') return undefined;
  return { from: at, to: at + (perhapsMonth ? 2 : 1), ...(!perhapsMonth && { documentNo: token.text }) };
}

const isWord = ({ digits, gap }: NameToken): boolean => !digits && / ?[ .] ?|^$/.test(gap);
