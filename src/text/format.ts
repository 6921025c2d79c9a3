import type { Day } from '../core/model';

const formats = new Map<number, Intl.NumberFormat>();

/** 1.234,5; at most `decimals` places. */
export function formatNumber(value: number, decimals = 2): string {
  // Nearly all are small and whole, and reading the rules of a language takes its time.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  let format = formats.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: decimals });
    formats.set(decimals, format);
  }
  return format.format(value);
}

/** 0.8196 → 81,96%. */
export const formatPercent = (ratio: number, decimals = 2): string =>
  `${formatNumber(ratio * 100, decimals)}%`;

/** 2021-10-01 → 01/10/2021. */
export const formatDay = (day: Day): string => day.split('-').reverse().join('/');

/** 2021-10-31T16:05 → 31/10/2021 16:05. */
export function formatMoment(moment: string): string {
  const [day = '', time = ''] = moment.split('T');
  return `${formatDay(day)} ${time}`;
}

/** `12,5`, or `12,5 – 15` while it can still move; `từ 12,5` where nothing limits it. */
export function formatInterval(
  { low, high }: { readonly low: number; readonly high: number | null },
  format: (value: number) => string = (value) => formatNumber(value),
): string {
  if (high === null) return `từ ${format(low)}`;
  const [first, last] = [format(low), format(high)];
  return first === last ? first : `${first} – ${last}`;
}

/** At most `most` characters; what is cut off shows as “…”. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  // Not between the halves of one character.
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** At most `most` characters; of what is cut off it says how much that is. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 40).replace(/[\ud800-\udbff]$/, '');
  return `${kept}… (còn ${formatNumber(text.length - kept.length)} ký tự)`;
}

/** More would fill the screen, and a cell holds 50.000 characters. */
const mostListed = 20;

/** One line as it is, several as a list. */
export function listed(lines: readonly string[]): string {
  if (lines.length <= 1) return lines.join('');
  const rest = lines.length - mostListed;
  return [
    ...lines.slice(0, mostListed).map((line) => `• ${line}`),
    ...(rest > 0 ? [`• … và ${formatNumber(rest)} chỗ khác`] : []),
  ].join('\n');
}
