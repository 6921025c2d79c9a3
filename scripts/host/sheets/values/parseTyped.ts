import type { ExtendedValue, NumberFormat } from '../model/resources';
import type { Locale } from '../model/workbook';
import { toSerial } from './serialDate';

interface Typed {
  /** Undefined: the cell is emptied. */
  readonly value: ExtendedValue | undefined;
  /** The format that Sheets gives to a cell without one. */
  readonly format?: NumberFormat;
}

/**
 * Reads what a person types as Sheets does for the locale.
 * @param format the number format that the cell has already
 * @param year the present one, for days typed without a year
 */
export function parseTyped(
  text: string,
  locale: Locale,
  format: NumberFormat | undefined,
  year: number,
): Typed {
  if (text === '') return { value: undefined };
  if (format?.type === 'TEXT') return { value: { stringValue: text } };
  if (text.startsWith("'")) return { value: { stringValue: text.slice(1) } };
  if (text.startsWith('=') && text.length > 1) return { value: { formulaValue: text } };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: { boolValue: trimmed.toLowerCase() === 'true' } };
  return (
    parseNumber(trimmed, locale, format) ??
    parseDate(trimmed, locale, year) ?? { value: { stringValue: text } }
  );
}

const NUMBERS: Readonly<Record<Locale, RegExp>> = {
  vi_VN: /^([-+]?)(\d{1,3}(?:\.\d{3})+|\d+|(?=,\d))(?:(,)(\d*))?(E[-+]?\d+)?\s*(%?)$/i,
  en_US: /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(?:(\.)(\d*))?(E[-+]?\d+)?\s*(%?)$/i,
};

function parseNumber(text: string, locale: Locale, format: NumberFormat | undefined): Typed | undefined {
  const match = NUMBERS[locale].exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', , fraction = '', exponent = '', percent = ''] = match;
  const grouped = /[.,]/.test(whole);
  const digits = `${sign}${whole.replace(/[.,]/g, '')}.${fraction}${exponent}`;
  // A cell shown as a per cent takes a plain 5 for 5 %.
  const asPercent = percent !== '' || format?.type === 'PERCENT';
  const value = {
    numberValue: asPercent ? Number(`${digits}${exponent === '' ? 'e-2' : ''}`) : Number(digits),
  };
  if (!Number.isFinite(value.numberValue)) return undefined;
  if (percent !== '')
    return { value, format: { type: 'PERCENT', pattern: fraction === '' ? '0%' : '0.00%' } };
  if (exponent !== '') return { value, format: { type: 'SCIENTIFIC', pattern: '0.00E+00' } };
  if (grouped) return { value, format: { type: 'NUMBER', pattern: fraction === '' ? '#,##0' : '#,##0.00' } };
  return { value };
}

const DATE_TIME = /^(\d{1,4})([/-])(\d{1,2})(?:\2(\d{1,4}))?(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

function parseDate(text: string, locale: Locale, thisYear: number): Typed | undefined {
  const match = DATE_TIME.exec(text);
  if (match === null) return undefined;
  const [, first = '', , second = '', third, hour, minute, seconds = '0'] = match;
  const iso = first.length > 2;
  if (iso && third === undefined) return undefined;
  const dayFirst = locale === 'vi_VN';
  const year = iso ? first : third;
  const month = iso || !dayFirst ? (iso ? second : first) : second;
  const day = iso ? (third ?? '') : dayFirst ? first : second;
  if (year !== undefined && year.length !== 4 && year.length !== 2) return undefined;
  const days = toSerial(fullYear(year, thisYear), Number(month), Number(day));
  if (days === undefined) return undefined;
  const pattern = iso ? 'yyyy-mm-dd' : datePattern(dayFirst, year !== undefined);
  if (hour === undefined || minute === undefined) {
    return { value: { numberValue: days }, format: { type: 'DATE', pattern } };
  }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(seconds) > 59) return undefined;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(seconds)) / 86_400;
  return { value: { numberValue: days + time }, format: { type: 'DATE_TIME', pattern: `${pattern} hh:mm` } };
}

const datePattern = (dayFirst: boolean, withYear: boolean): string => {
  if (!withYear) return dayFirst ? 'd/m' : 'm/d';
  return dayFirst ? 'dd/mm/yyyy' : 'm/d/yyyy';
};

function fullYear(year: string | undefined, thisYear: number): number {
  if (year === undefined) return thisYear;
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < 50 ? 2000 : 1900);
}
