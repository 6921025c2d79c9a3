import type { Locale } from '../model/workbook';
import type { Scope } from './scope';
import { raise, SheetError } from './values';
import type { Scalar } from './values';

const PLAIN: Readonly<Record<Locale, RegExp>> = {
  vi_VN: /^[-+]?\d+(?:,\d+)?$/,
  en_US: /^[-+]?\d+(?:\.\d+)?$/,
};

/** Grouped, a per cent, a day, of another locale: a number for some engine, in some setting. */
const isNumberLike = (text: string): boolean =>
  text.length < 40 && /\d/.test(text) && /^\s*[-+]?[\d.,][\d.,/: -]*(?:%|E[-+]?\d+)?\s*$/i.test(text);

/** The number that a text is without doubt; undefined where it is none; what may be one is refused. */
export function textNumber(text: string, scope: Scope): number | undefined {
  if (PLAIN[scope.locale].test(text)) return Number(text.replace(',', '.'));
  if (isNumberLike(text)) scope.refuse(`the text '${text}' where a number is asked`);
  return undefined;
}

export function toNumber(value: Scalar, scope: Scope): number {
  switch (typeof value) {
    case 'number':
      return value;
    case 'undefined':
      return 0;
    case 'boolean':
      return value ? 1 : 0;
    case 'string':
      return textNumber(value, scope) ?? raise('VALUE');
    default:
      throw new SheetError(value);
  }
}

export function toBoolean(value: Scalar, scope: Scope): boolean {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'number':
      return value !== 0;
    case 'undefined':
      return false;
    case 'string':
      if (isBooleanWord(value) || textNumber(value, scope) !== undefined)
        scope.refuse(`the text '${value}' where TRUE or FALSE is asked`);
      return raise('VALUE');
    default:
      throw new SheetError(value);
  }
}

/** Names of the two in English and, in other programs, in Vietnamese. */
export const isBooleanWord = (text: string): boolean =>
  /^(?:true|false|đúng|sai)$/i.test(text.normalize('NFC'));

export function toText(value: Scalar, scope: Scope): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'undefined':
      return '';
    case 'number':
      return numberText(value, scope);
    case 'boolean':
      return scope.refuse('TRUE or FALSE as a text, which reads differently in each language');
    default:
      throw new SheetError(value);
  }
}

/** Engines agree on a number's text where fifteen digits tell it and no exponent is needed. */
export function numberText(value: number, scope: Scope): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  const digits = text.replace(/\D/g, '').replace(/^0+/, '').length;
  const size = Math.abs(value);
  const sure = rounded === value || digits <= 12;
  if (!sure || size >= 1e15 || (size > 0 && size < 1e-4))
    scope.refuse(`the number ${String(value)} as a text`);
  return scope.locale === 'vi_VN' ? text.replace('.', ',') : text;
}

/** Some engines take for equal what differs after the fifteenth digit. */
export function sureDifference(a: number, b: number, scope: Scope): number {
  if (a === b) return 0;
  if (Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-14)
    scope.refuse(`a comparison of ${String(a)} and ${String(b)}, which differ after the fifteenth digit`);
  return a - b;
}
