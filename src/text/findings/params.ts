import type { Params } from '../../core/model';
import { formatDay, formatMoment, formatNumber, formatPercent, shorten } from '../format';
import { tieWords } from '../words';
import { entryWords } from '../../workbook/tabs/entry/words';

/** Cells may hold 50,000 characters; a message quotes what is needed to recognise them. */
export const text = (params: Params, key: string): string => shorten(String(params[key] ?? ''), 120);
export const number = (params: Params, key: string): string =>
  shorten(formatNumber(Number(params[key]), 3), 40);
export const day = (params: Params, key: string): string => formatDay(text(params, key));
export const moment = (params: Params, key: string): string => formatMoment(text(params, key));

export const numberOrShare = (params: Params, key: string): string =>
  params['shown'] === 'share' ? formatPercent(Number(params[key]), 1) : number(params, key);

export const deviation = (params: Params): string => formatNumber(Math.abs(Number(params['score'])), 1);

export const word = (words: Readonly<Record<string, string>>, params: Params, key: string): string =>
  words[text(params, key)] ?? text(params, key);

/** The other cell of two that must agree. */
export const otherCell = (p: Params): string =>
  p['otherFigure'] === undefined
    ? `${word(tieWords, p, 'otherPart')} của tiêu chí ${text(p, 'other')}`
    : `số liệu chung “${text(p, 'otherFigure')}”`;

export const capital = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1);

/** `2020-10` → 10/2020; `2021-Q1` → quý I/2021. */
export const time = (key: string): string => {
  const [year = '', part = ''] = key.split('-');
  return part.startsWith('Q') ? `${romans[Number(part.slice(1)) - 1] ?? part}/${year}` : `${part}/${year}`;
};
const romans = ['I', 'II', 'III', 'IV'];
/** A list that findings carry as `2020-10,2020-11`. */
export const times = (params: Params, key: string): string =>
  String(params[key] ?? '')
    .split(',')
    .map(time)
    .join(', ');

const mostNamed = 20;

/** A list that the findings carry as `a; b; c`. */
export function list(
  params: Params,
  key: string,
  show: (item: string, at: number) => string = (item) => item,
): string {
  const items = String(params[key] ?? '').split('; ');
  const shown = items.slice(0, mostNamed).map((item, at) => show(shorten(item, 60), at));
  const rest = items.length - shown.length;
  return shown.join('; ') + (rest > 0 ? ` và ${formatNumber(rest)} nơi khác` : '');
}

/** “Phòng Nội vụ 8; Phòng Tư pháp 5”. */
export function unitsWithValues(params: Params): string {
  const values = String(params['values'] ?? '').split('; ');
  return list(params, 'units', (unit, at) => `${unit} ${formatNumber(Number(values[at]))}`);
}

export const columnHeader = (p: Params): string => {
  const headers: Readonly<Record<string, { readonly header: string }>> = entryWords.headers;
  return headers[text(p, 'column')]?.header ?? text(p, 'column');
};

export const andOthers = (p: Params, what: string): string =>
  Number(p['others']) > 0 ? ` (và ${number(p, 'others')} ${what})` : '';

/** What stood in a cell; a ticked box is shown as such. */
export function entered(params: Params, key: string): string {
  const content = text(params, key);
  if (content === '') return 'ô trống';
  return content === 'TRUE' ? 'đã đánh dấu' : `“${content}”`;
}
