import {
  afterNumberWords,
  annexWords,
  authorities,
  countedByFew,
  countedWords,
  dayWord,
  noNumberWords,
  numberWords,
  timeWords,
  yearWord,
} from '../vocabulary/nameWords';
import { listed, phraseAt, within, wordKeys, yearOf, type NameToken, type Span } from './nameTokens';
import { isKindThat } from './paperLayout';
import type { NamedKindAt } from './readKinds';
import { signMeaning } from './signs';

export interface PlainNumber extends Span {
  /** Absent where it may as well be a month: `HĐ 03-2021`. */
  readonly documentNo?: string;
  /** It is a number, and more of it stands behind: its year is none of the document's. */
  readonly cut?: true;
}

const numberKeys = numberWords.flatMap(wordKeys);
const timeKeys = timeWords.flatMap(wordKeys);
const [dayKey] = wordKeys(dayWord);
const [yearKey] = wordKeys(yearWord);
const afterKeys = afterNumberWords.flatMap(wordKeys);
const counted = listed(countedWords).map(wordKeys);
const countedFew = listed(countedByFew).map(wordKeys);
const authorityKeys = authorities.flatMap(wordKeys);
const annexKeys = annexWords.flatMap(wordKeys);
const otherwise = listed(noNumberWords).map(wordKeys);

/** "số" before a number. */
export const saysNumber = (token: NameToken | undefined): boolean => numberKeys.includes(token?.key ?? '');

const isNumbered = (kind: NamedKindAt['kind']): boolean =>
  kind === 'twofold' || isKindThat(kind, ({ numbered }) => numbered);
/** The number of an invoice has 7 or 8 digits (Thông tư 39/2014/TT-BTC, 78/2021/TT-BTC); some are cut to 6. */
const invoiceDigits = 6;

/**
 * The number behind a kind, without signs: `QĐ 45`, `HĐ số 12`, `QĐ UBND 45`, `hoá đơn 0001234`, and
 * `QĐ thành lập tổ công tác số 45` where nothing else stands between (`others`: what else the name mentions).
 */
export function plainNumber(
  tokens: readonly NameToken[],
  head: NamedKindAt | undefined,
  taken: readonly Span[],
  others: readonly Span[] = [],
): PlainNumber | undefined {
  if (!head || !isNumbered(head.kind) || isAnnex(tokens[head.from])) return undefined;
  const issuer = authorityKeys.includes(tokens[head.to]?.key ?? '') ? 1 : 0;
  const start = head.to + issuer;
  const behind = saysNumber(tokens[start]);
  const told = behind || saysNumber(tokens[head.to - 1]);
  const near = numberFrom(tokens, head, behind ? start + 1 : start, told, taken);
  if (near) return near;
  const far = tokens.findIndex(
    (token, at) => at > head.to && saysNumber(token) && tokens[at + 1]?.digits === true,
  );
  const between = others.some(({ from }) => from >= head.to && from < far);
  if (far < 0 || between || otherwise.some((words) => endsWith(tokens, far, words))) return undefined;
  return yearOf(tokens[far + 1]) !== undefined || (tokens[far + 1]?.text.length ?? 0) < 2
    ? undefined
    : numberFrom(tokens, head, far + 1, true, taken);
}

/** The number behind an annex is its own among those of a contract, or that of the contract. */
const isAnnex = (token: NameToken | undefined): boolean =>
  annexKeys.some((key) => token?.key.startsWith(key));

const endsWith = (tokens: readonly NameToken[], end: number, words: readonly string[]): boolean =>
  words.every((word, offset) => tokens[end - words.length + offset]?.key === word);

function numberFrom(
  tokens: readonly NameToken[],
  head: NamedKindAt,
  at: number,
  told: boolean,
  taken: readonly Span[],
): PlainNumber | undefined {
  const token = tokens[at];
  if (!token?.digits || within(at, taken) || !/^[-_.: ]{0,2}$/.test(token.gap)) return undefined;
  const suffix = tokens[at + 1]?.gap === '' ? (tokens[at + 1]?.text ?? '') : '';
  // 6TĐN, 9T, 2GB: no number at all.
  if (suffix !== '' && !/^[a-d]$/.test(suffix)) return undefined;
  const to = at + (suffix === '' ? 1 : 2);
  const next = tokens[to];
  const year = yearOf(next);
  const perhapsMonth =
    !told &&
    Number(token.text) <= 12 &&
    token.text.length <= 2 &&
    /^[-._]$/.test(next?.gap ?? '') &&
    year !== undefined;
  if (perhapsMonth && isKindThat(head.kind, ({ calledByMonth }) => calledByMonth)) return undefined;
  if (perhapsMonth) return { from: at, to: to + 1 };
  // Two numbers, or a stretch of them.
  if (next?.digits === true && /^ ?[-,;+&–] ?$/.test(next.gap) && year === undefined && !within(to, taken))
    return undefined;
  // 30.9: a day.
  const month =
    next?.digits === true && /^[-./]$/.test(next.gap) && next.text.length <= 2 && Number(next.text) <= 12;
  if (month && token.text.length <= 2 && Number(token.text) <= 31) return undefined;
  // 1.500.000: money.
  if (next?.digits === true && next.gap === '.' && next.text.length === 3) return undefined;
  if (
    !fits(token, head, told || isDated(tokens, to), tokens[at - 1]) ||
    countsSomething(tokens, to, head, told)
  )
    return undefined;
  const ofYear = told && year !== undefined && /^[-_/.]$/.test(next?.gap ?? '') && isOfThings(head);
  // Signs that the reader does not know follow: the number is not whole.
  const cut = tokens[to + 1];
  if (ofYear && cut && !cut.digits && /^[-_/]$/.test(cut.gap)) return { from: at, to: to + 1, cut: true };
  const number = `${token.text}${suffix}`;
  const signs = signsAround(tokens, at, to);
  if (signs !== undefined && !ofYear) return { from: at, to: to + 1, documentNo: `${number}/${signs}` };
  const documentNo = `${number}${ofYear ? `/${String(year)}` : ''}`;
  return { from: at, to: ofYear ? to + 1 : to, documentNo };
}

/** Of a number between its signs, `KH_62_UBND`: `KH-UBND`. */
function signsAround(tokens: readonly NameToken[], at: number, to: number): string | undefined {
  const [before, after] = [tokens[at - 1], tokens[to]];
  if (!before || !after || !/^[-_ ]$/.test(after.gap)) return undefined;
  const [kind, issuer] = [signMeaning(before.text), signMeaning(after.text)];
  return kind?.role === 'kind' && issuer?.role === 'issuer' ? `${kind.sign}-${issuer.sign}` : undefined;
}

/** Before its day: BC 7 ngày 2-3-2021. */
const isDated = (tokens: readonly NameToken[], to: number): boolean =>
  tokens[to]?.key === dayKey && tokens[to + 1]?.digits === true;

function fits(
  token: NameToken,
  { kind }: NamedKindAt,
  told: boolean,
  before: NameToken | undefined,
): boolean {
  const digits = token.text.length;
  const isLong = isKindThat(kind, ({ longNumber }) => longNumber);
  // 202108: of August.
  const month = digits === invoiceDigits && !told && /^20[1-4]\d(?:0[1-9]|1[0-2])$/.test(token.text);
  if (digits >= invoiceDigits) return !month && digits <= 8 && (isLong || kind === 'twofold' || told);
  if (told) return true;
  if (yearOf(token) !== undefined) return false;
  if (isLong) return digits >= 4 || (digits === 3 && token.text.startsWith('0'));
  // The second of several copies, a part: KH_2, BC 3.
  const glued = token.gap === '' && before?.digits === false;
  return (
    digits > 1 || ((token.gap === ' ' || glued) && !isKindThat(kind, ({ calledByMonth }) => calledByMonth))
  );
}

/** 12 tháng, 5 năm, 12 cán bộ; but `45 ngày 02-3-2021` and `45 năm 2021` are the number before its day. */
function countsSomething(
  tokens: readonly NameToken[],
  to: number,
  head: NamedKindAt,
  told: boolean,
): boolean {
  const next = tokens[to];
  const long = (tokens[to - 1]?.text.length ?? 0) >= invoiceDigits;
  if (told || long || !next || next.digits) return false;
  if (next.key === dayKey) return tokens[to + 1]?.digits !== true;
  if (next.key === yearKey) {
    const end = tokens[to + 2];
    const stretch = end?.digits === true && /^ ?[-–] ?$/.test(end.gap);
    return yearOf(tokens[to + 1]) === undefined || stretch;
  }
  const few = tokens[to - 1]?.text.length === 1 ? [...counted, ...countedFew] : counted;
  if (timeKeys.includes(next.key) || (isWord(next) && phraseAt(tokens, to, few) > 0)) return true;
  const countable = isOfThings(head) || head.kind === 'twofold';
  return countable && isWord(next) && !afterKeys.includes(next.key);
}

const isOfThings = ({ kind }: NamedKindAt): boolean => isKindThat(kind, ({ ofThings }) => ofThings);

const isWord = ({ gap }: NameToken): boolean => / ?[ .] ?|^$/.test(gap);
