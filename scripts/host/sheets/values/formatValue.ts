import { NotImplemented } from '../../contract';
import { errorText } from '../model/errorTexts';
import type { ExtendedValue, NumberFormat } from '../model/resources';
import type { Locale } from '../model/workbook';
import { roundDecimal } from './roundDecimal';
import { fromSerial } from './serialDate';

type Pattern =
  | {
      readonly kind: 'number';
      readonly grouped: boolean;
      readonly least: number;
      readonly most: number;
      readonly percent: boolean;
    }
  | { readonly kind: 'scientific' }
  | { readonly kind: 'date'; readonly parts: readonly string[] }
  | { readonly kind: 'text' };

const NUMBER = /^(#,##0|0)(?:\.(0*)(#*))?(%?)$/;
const DATE = /^(?:dd?|mm?|yyyy)(?:[/-](?:dd?|mm?|yyyy)){1,2}(?: hh:mm(?::ss)?)?$/;

/** What Sheets uses where a format names a type but no pattern. */
function defaultPattern(type: NumberFormat['type'], locale: Locale): string | undefined {
  switch (type) {
    case 'TEXT':
      return '@';
    case 'NUMBER':
      return '#,##0.00';
    case 'PERCENT':
      return '0.00%';
    case 'SCIENTIFIC':
      return '0.00E+00';
    case 'DATE':
      return locale === 'vi_VN' ? 'dd/mm/yyyy' : 'm/d/yyyy';
    case 'DATE_TIME':
      return locale === 'vi_VN' ? 'dd/mm/yyyy hh:mm' : 'm/d/yyyy hh:mm';
    default:
      return undefined;
  }
}

const patterns = new Map<string, Pattern>();

function readPattern(text: string): Pattern {
  const known = patterns.get(text);
  if (known !== undefined) return known;
  const pattern = parsePattern(text);
  patterns.set(text, pattern);
  return pattern;
}

function parsePattern(text: string): Pattern {
  if (text === '@') return { kind: 'text' };
  if (text === '0.00E+00') return { kind: 'scientific' };
  const number = NUMBER.exec(text);
  if (number !== null) {
    const [, whole = '', zeros = '', optional = '', percent = ''] = number;
    const most = zeros.length + optional.length;
    return { kind: 'number', grouped: whole !== '0', least: zeros.length, most, percent: percent !== '' };
  }
  const lower = text.toLowerCase();
  if (DATE.test(lower)) return { kind: 'date', parts: lower.match(/[a-z]+|[^a-z]+/g) ?? [] };
  throw new NotImplemented(`Sheets number format ${text}`);
}

/** Throws where the pattern is one that can't be shown here. */
export function checkNumberFormat(format: NumberFormat | undefined): void {
  if (format?.pattern !== undefined && format.pattern !== '') readPattern(format.pattern);
}

/** The text in the cell; undefined where it is blank. */
export function formatValue(
  value: ExtendedValue | undefined,
  format: NumberFormat | undefined,
  locale: Locale,
): string | undefined {
  if (value === undefined) return undefined;
  if (value.stringValue !== undefined) return value.stringValue;
  if (value.boolValue !== undefined) return value.boolValue ? 'TRUE' : 'FALSE';
  if (value.errorValue !== undefined) return errorText(value.errorValue);
  if (value.numberValue === undefined) return undefined;
  const given = format?.pattern === '' ? undefined : format?.pattern;
  const pattern = given ?? defaultPattern(format?.type, locale);
  return pattern === undefined
    ? general(value.numberValue, locale)
    : show(value.numberValue, readPattern(pattern), locale);
}

function show(value: number, pattern: Pattern, locale: Locale): string {
  switch (pattern.kind) {
    case 'text':
      return general(value, locale);
    case 'scientific': {
      const [mantissa = '', exponent = ''] = value.toExponential(2).split('e');
      return `${localise(mantissa, locale)}E${exponent.replace(/^([-+])(\d)$/, '$10$2')}`;
    }
    case 'date':
      return showDate(value, pattern.parts);
    case 'number': {
      const rounded = roundDecimal(pattern.percent ? value * 100 : value, pattern.most);
      const trimmed = trimZeros(rounded.toFixed(pattern.most), pattern.least);
      return `${localise(pattern.grouped ? group(trimmed) : trimmed, locale)}${pattern.percent ? '%' : ''}`;
    }
  }
}

function trimZeros(text: string, least: number): string {
  const [whole = '', fraction = ''] = text.split('.');
  const kept = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
  // The decimal sign of the pattern is always shown, as in Excel: `#,##0.##` makes "5." of 5.
  return fraction === '' ? whole : `${whole}.${kept}`;
}

const group = (text: string): string => {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

const localise = (text: string, locale: Locale): string =>
  locale === 'en_US' ? text : text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));

/** The automatic format: ten significant digits, no grouping. */
function general(value: number, locale: Locale): string {
  const text = String(Number(value.toPrecision(10)));
  return localise(text.replace('e', 'E'), locale);
}

function showDate(serial: number, parts: readonly string[]): string {
  const date = fromSerial(serial);
  let afterHour = false;
  const two = (number: number): string => String(number).padStart(2, '0');
  const texts = parts.map((part) => {
    switch (part) {
      case 'yyyy':
        return String(date.year).padStart(4, '0');
      case 'mm':
        return two(afterHour ? date.minute : date.month);
      case 'm':
        return String(date.month);
      case 'dd':
        return two(date.day);
      case 'd':
        return String(date.day);
      case 'hh':
        afterHour = true;
        return two(date.hour);
      case 'ss':
        return two(date.second);
      default:
        return part;
    }
  });
  return texts.join('');
}
