import {
  monthNumbers,
  monthsBehindTen,
  monthWords,
  numberWords,
  quarterWords,
  toWords,
  weekWord,
  yearWord,
} from '../vocabulary/nameWords';
import { joinWords } from '../vocabulary/kindWords';
import { smallNumber, within, wordKeys, yearOf, type NameToken, type Span } from './nameTokens';

export interface NamedMonth extends Span {
  readonly unit: 'month' | 'quarter';
  readonly value: number;
  readonly year?: number;
  /** Only numbers (`03-2021`): could be a number of something else. */
  readonly bare: boolean;
}

const monthKeys = monthWords.flatMap(wordKeys);
const quarterKeys = quarterWords.flatMap(wordKeys);
const numberKeys = [...numberWords, weekWord].flatMap(wordKeys);
const toKeys = [...toWords, ...joinWords].flatMap(wordKeys);
const [yearKey] = wordKeys(yearWord);
const byKey = (numbers: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(numbers).map(([word, month]) => [wordKeys(word)[0] ?? '', month]));
const spelled = byKey(monthNumbers);
const teens = byKey(monthsBehindTen);
const romans: readonly string[] = ['i', 'ii', 'iii', 'iv'];
const close = /^[-._/ ]{0,2}$/;

/** Every month and quarter that a name speaks of, those of a list and both ends of a stretch. */
export function readMonths(tokens: readonly NameToken[], taken: readonly Span[]): readonly NamedMonth[] {
  const found: NamedMonth[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (within(at, taken)) continue;
    const months = [...worded(tokens, at), ...bare(tokens, at, taken)];
    found.push(...months);
    at = Math.max(at, ...months.map(({ to }) => to - 1));
  }
  return found;
}

/** T3 · tháng 03 · T3-2021 · quý II · Q2; a list goes on with "," "+" "&" "-" or "đến". */
function worded(tokens: readonly NameToken[], at: number): readonly NamedMonth[] {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word) return [];
  const glued = gluedQuarter(word);
  if (glued !== undefined) return [withYear(tokens, { unit: 'quarter', value: glued, from: at, to: at + 1 })];
  const unit = monthKeys.includes(word.key)
    ? 'month'
    : quarterKeys.includes(word.key)
      ? 'quarter'
      : undefined;
  if (!unit || !next || !(word.key.length > 1 ? close : /^[. ]?$/).test(next.gap)) return [];
  // In the middle of a code: a4t3b.
  if (word.gap === '' && tokens[at - 1]?.digits === true) return [];
  const behind = tokens[at + 2];
  if (behind?.gap === '' && !behind.digits) return [];
  // "6 tháng 2021", "9 tháng đầu năm": a stretch of time.
  const before = tokens[at - 1];
  const counted =
    before?.digits === true && before.text.length <= 2 && !numberKeys.includes(tokens[at - 2]?.key ?? '');
  if (counted && word.gap.trim() === '' && word.key.length > 1) return [];
  const value = valueOf(unit, next);
  if (value === undefined) return [];
  // "tháng mười hai"
  const more =
    unit === 'month' && value === 10 && !next.digits && behind?.gap === ' '
      ? teens.get(behind.key)
      : undefined;
  const months = [
    withYear(tokens, { unit, value: more ?? value, from: at, to: at + (more === undefined ? 2 : 3) }),
  ];
  for (;;) {
    const last = months[months.length - 1];
    const further = last && listed(tokens, unit, last.to);
    if (!further) return months;
    months.push(withYear(tokens, further));
  }
}

function gluedQuarter({ key }: NameToken): number | undefined {
  const value = key.startsWith('q') ? romans.indexOf(key.slice(1)) : -1;
  return value < 0 ? undefined : value + 1;
}

const valueOf = (unit: NamedMonth['unit'], token: NameToken): number | undefined => {
  if (unit === 'month') return smallNumber(token, 12) ?? spelled.get(token.key);
  const roman = romans.indexOf(token.key);
  return roman < 0 ? smallNumber(token, 4) : roman + 1;
};

type Bounds = Omit<NamedMonth, 'bare' | 'year'>;

function listed(tokens: readonly NameToken[], unit: NamedMonth['unit'], at: number): Bounds | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const to = toKeys.includes(token.key);
  if (!to && !/^ ?[,+&-] ?$|^\.$/.test(token.gap)) return undefined;
  const first = to ? at + 1 : at;
  const worded = [...monthKeys, ...quarterKeys].includes(tokens[first]?.key ?? '');
  const number = tokens[worded ? first + 1 : first];
  const value = number && valueOf(unit, number);
  return value === undefined ? undefined : { unit, value, from: at, to: first + (worded ? 2 : 1) };
}

/** T3-2021 · T3 năm 2021 · T3-21. */
function withYear(tokens: readonly NameToken[], month: Bounds): NamedMonth {
  const worded = tokens[month.to]?.key === yearKey;
  const token = tokens[worded ? month.to + 1 : month.to];
  const short =
    token?.digits === true &&
    token.text.length === 2 &&
    /^[-._/]$/.test(token.gap) &&
    Number(token.text) >= 18;
  const year = short ? 2000 + Number(token.text) : yearOf(token);
  return year === undefined || token === undefined || !close.test(token.gap)
    ? { ...month, bare: false }
    : { ...month, year, to: month.to + (worded ? 2 : 1), bare: false };
}

/** 03-2021 · 2021_03 · 202103. */
function bare(tokens: readonly NameToken[], at: number, taken: readonly Span[]): readonly NamedMonth[] {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first?.digits) return [];
  if (close.test(first.gap) && monthKeys.includes(tokens[at - 1]?.key ?? '')) return [];
  if (first.text.length === 6) {
    const [year, value] = [Number(first.text.slice(0, 4)), Number(first.text.slice(4))];
    return year >= 2000 && year <= 2099 && value >= 1 && value <= 12
      ? [{ unit: 'month', value, year, from: at, to: at + 1, bare: true }]
      : [];
  }
  if (!second || within(at + 1, taken) || !/^[-._]$/.test(second.gap)) return [];
  // One of three or more numbers in a row.
  const [before, after] = [tokens[at - 1], tokens[at + 2]];
  if (before?.digits === true && first.gap === second.gap) return [];
  if (after?.digits === true && after.gap === second.gap) return [];
  // 01-03.2021: a stretch of months.
  if (smallNumber(before, 12) !== undefined && /^ ?[-–] ?$/.test(first.gap) && second.gap !== first.gap)
    return [];
  const year = yearOf(second) ?? yearOf(first);
  const value = smallNumber(yearOf(second) === undefined ? second : first, 12);
  return year === undefined || value === undefined
    ? []
    : [{ unit: 'month', value, year, from: at, to: at + 2, bare: true }];
}
