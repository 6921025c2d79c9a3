import { validDay } from '../../day';
import type { Day } from '../../model';
import { dayWord, monthWords, yearWord } from '../vocabulary/nameWords';
import { smallNumber, wordKeys, yearOf, type NameToken, type Span } from './nameTokens';

export interface NamedDay extends Span {
  /** Absent where the calendar has no such day (31-02-2021). */
  readonly day?: Day;
}

const [dayKey] = wordKeys(dayWord);
const [monthKey] = wordKeys(monthWords[0] ?? '');
const [yearKey] = wordKeys(yearWord);
const separators = /^[-._/ ]$/;

/** Whole days in a name: 15-03-2021, 2021_03_15, 15032021, ngày 15 tháng 3 năm 2021, ngày 15-3-21. */
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
  if (first?.key === dayKey) return spelled(tokens, at);
  if (!first?.digits) return undefined;
  if (first.text.length === 8) return span(at, 1, compactDay(first.text));
  if (!second || !third || !separators.test(second.gap) || second.gap !== third.gap) return undefined;
  // A third part with more behind it is something else: 1.2.2021.5.
  if (tokens[at + 3]?.digits === true && tokens[at + 3]?.gap === third.gap && third.gap !== ' ')
    return undefined;
  const day = dayOf(first, second, third) ?? dayOf(third, second, first);
  const looksLikeDay = [first, second].every(({ text }) => text.length <= 2) && yearOf(third) !== undefined;
  return day === undefined && looksLikeDay && second.gap !== ' '
    ? { from: at, to: at + 3 }
    : span(at, 3, day);
}

function spelled(tokens: readonly NameToken[], at: number): NamedDay | undefined {
  const [, date, second, third, fourth, fifth] = tokens.slice(at, at + 6);
  if (!date || !second || !third) return undefined;
  if (second.key === monthKey) {
    return fourth?.key === yearKey
      ? span(at, 6, dayOf(date, third, fifth))
      : span(at, 5, dayOf(date, third, fourth));
  }
  const short = second.gap === third.gap && third.digits && third.text.length === 2;
  const year = short ? 2000 + Number(third.text) : yearOf(third);
  const [d, m] = [smallNumber(date, 31), smallNumber(second, 12)];
  return year === undefined || d === undefined || m === undefined
    ? undefined
    : span(at, 4, validDay(year, m, d));
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

const span = (at: number, length: number, day: Day | undefined): NamedDay | undefined =>
  day === undefined ? undefined : { day, from: at, to: at + length };
