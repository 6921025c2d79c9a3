import { validDay } from '../../day';
import type { Day } from '../../model';
import { dayWord, monthWords, yearWord } from '../vocabulary/nameWords';
import { smallNumber, wordKeys, yearOf, type NameToken, type Span } from './nameTokens';

export interface NamedDay extends Span {
  /** Absent where the calendar has no such day (31-02-2021). */
  readonly day?: Day;
}

const [dayKey] = wordKeys(dayWord);
const monthKeys = monthWords.flatMap(wordKeys).filter((key) => key.length > 1);
const [yearKey] = wordKeys(yearWord);
const separators = /^[-._/ ]$|^ ?[-–./] ?$/;

/** Whole days in a name: 15-03-2021, 2021_03_15, 15032021, 15.3.21, ngày 15 tháng 3 năm 2021, ngày 15-3-21. */
export function readDates(tokens: readonly NameToken[]): readonly NamedDay[] {
  const days: NamedDay[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = dayAt(tokens, at);
    if (!found) continue;
    days.push(found);
    at = found.to - 1;
  }
  return days;
}

function dayAt(tokens: readonly NameToken[], at: number): NamedDay | undefined {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.key === dayKey) return behindWord(tokens, at);
  if (!first?.digits) return undefined;
  if (first.text.length === 8) return span(at, 1, compactDay(first.text));
  const spelled = spelledOut(tokens, at);
  if (spelled) return spelled;
  if (!second?.digits || !third?.digits || !separators.test(second.gap) || second.gap !== third.gap)
    return undefined;
  // A third part with more behind it is something else: 1.2.2021.5.
  const more = tokens[at + 3];
  if (more?.digits === true && more.gap === third.gap && third.gap !== ' ') return undefined;
  const before = tokens[at - 1];
  if (before?.digits === true && first.gap === second.gap && second.gap === '.') return undefined;
  // 15-20.3.2021: a stretch of days.
  const stretch = before?.digits === true && /^ ?[-–] ?$/.test(first.gap) && second.gap !== first.gap;
  if (stretch && smallNumber(before, 31) !== undefined) return { from: at, to: at + 3 };
  const day = dayOf(first, second, third) ?? dayOf(third, second, first) ?? shortDay(tokens, at);
  const looksLikeDay = [first, second].every(({ text }) => text.length <= 2) && yearOf(third) !== undefined;
  return day === undefined && looksLikeDay && second.gap !== ' '
    ? { from: at, to: at + 3 }
    : span(at, 3, day);
}

/** Behind "ngày" also 15-3-21, 150321 and 15-3 with its year behind "năm". */
function behindWord(tokens: readonly NameToken[], at: number): NamedDay | undefined {
  const [date, second, third] = tokens.slice(at + 1, at + 4);
  if (date?.digits !== true) return undefined;
  if (date.text.length === 8) return span(at, 2, compactDay(date.text));
  if (date.text.length === 6) return span(at, 2, sixDigits(date.text));
  const spelled = spelledOut(tokens, at + 1);
  if (spelled) return { ...spelled, from: at };
  if (!second || !third) return undefined;
  const worded = third.key === yearKey ? tokens[at + 4] : undefined;
  const close = separators.test(second.gap) && (worded !== undefined || second.gap === third.gap);
  const year = fullYear(worded ?? third);
  const [d, m] = [smallNumber(date, 31), smallNumber(second, 12)];
  return !close || year === undefined || d === undefined || m === undefined
    ? undefined
    : span(at, worded ? 5 : 4, validDay(year, m, d));
}

/** 15 tháng 3 năm 2021 · 15 thg 3, 2021. */
function spelledOut(tokens: readonly NameToken[], at: number): NamedDay | undefined {
  const [date, word, month, third, fourth] = tokens.slice(at, at + 5);
  if (!date || !word || !month || !monthKeys.includes(word.key)) return undefined;
  if (![word, month].every(({ gap }) => /^[ .]{0,2}$/.test(gap))) return undefined;
  // 15, 16 tháng 3: two days, or one of another list.
  if (/^ ?[,+&] ?$/.test(date.gap) && smallNumber(tokens[at - 1], 31) !== undefined) return undefined;
  return third?.key === yearKey
    ? span(at, 5, dayOf(date, month, fourth))
    : span(at, 4, dayOf(date, month, third));
}

/** 15.3.21, day first as in Viet Nam; at the start it must look like no number of a chapter. */
function shortDay(tokens: readonly NameToken[], at: number): Day | undefined {
  const [date, month, year] = tokens.slice(at, at + 3);
  if (!date || !month || !year || month.gap === ' ' || year.text.length !== 2) return undefined;
  if (at === 0 && [date, month].every(({ text }) => text.length < 2)) return undefined;
  const [d, m, y] = [smallNumber(date, 31), smallNumber(month, 12), fullYear(year)];
  return d === undefined || m === undefined || y === undefined ? undefined : validDay(y, m, d);
}

/** Two digits are years of this century in which documents in use were made. */
function fullYear(token: NameToken | undefined): number | undefined {
  if (token?.digits !== true || token.text.length !== 2) return yearOf(token);
  const short = Number(token.text);
  return short >= 15 && short <= 49 ? 2000 + short : undefined;
}

function dayOf(
  date: NameToken | undefined,
  month: NameToken | undefined,
  year: NameToken | undefined,
): Day | undefined {
  const [d, m, y] = [smallNumber(date, 31), smallNumber(month, 12), yearOf(year)];
  return d === undefined || m === undefined || y === undefined ? undefined : validDay(y, m, d);
}

/** yyyyMMdd or ddMMyyyy, of which only one can be a day of these times. */
function compactDay(digits: string): Day | undefined {
  const part = (from: number, to: number): number => Number(digits.slice(from, to));
  const ofOurTimes = (year: number): boolean => year >= 1990 && year <= 2099;
  const yearFirst = ofOurTimes(part(0, 4)) ? validDay(part(0, 4), part(4, 6), part(6, 8)) : undefined;
  const yearLast = ofOurTimes(part(4, 8)) ? validDay(part(4, 8), part(2, 4), part(0, 2)) : undefined;
  return yearFirst === undefined || yearLast === undefined ? (yearFirst ?? yearLast) : undefined;
}

/** ddMMyy. */
const sixDigits = (digits: string): Day | undefined =>
  validDay(2000 + Number(digits.slice(4)), Number(digits.slice(2, 4)), Number(digits.slice(0, 2)));

const span = (at: number, length: number, day: Day | undefined): NamedDay | undefined =>
  day === undefined ? undefined : { day, from: at, to: at + length };
