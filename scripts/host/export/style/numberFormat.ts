import type { NumberFormat } from '../resource';
import { usesDecimalComma } from '../formula/usesDecimalComma';

type Type = NonNullable<NumberFormat['type']>;

/** What Sheets shows for a type without a pattern; dates depend on the workbook's locale. */
function defaultPattern(type: Type, locale: string | undefined): string | undefined {
  const date = usesDecimalComma(locale) ? 'dd/mm/yyyy' : 'm/d/yyyy';
  switch (type) {
    case 'TEXT':
      return '@';
    case 'NUMBER':
      return '#,##0.00';
    case 'PERCENT':
      return '0.00%';
    case 'CURRENCY':
      return locale?.startsWith('vi') === true ? '#,##0.00 [$₫]' : '[$$]#,##0.00';
    case 'DATE':
      return date;
    case 'TIME':
      return 'h:mm:ss';
    case 'DATE_TIME':
      return `${date} h:mm:ss`;
    case 'SCIENTIFIC':
      return '0.00E+00';
    case 'NUMBER_FORMAT_TYPE_UNSPECIFIED':
      return undefined;
  }
}

export function toExcelNumberFormat(
  format: NumberFormat | undefined,
  locale: string | undefined,
): string | undefined {
  if (format === undefined) return undefined;
  if (format.pattern !== undefined && format.pattern !== '') return format.pattern;
  return format.type === undefined ? undefined : defaultPattern(format.type, locale);
}

/** Excel stores no type: it is read from the pattern, quoted text and colours aside. */
export function fromExcelNumberFormat(pattern: string | undefined): NumberFormat | undefined {
  if (pattern === undefined || pattern === '' || pattern === 'General') return undefined;
  return { type: typeOf(pattern), pattern };
}

function typeOf(pattern: string): Type {
  const bare = pattern
    .replace(/"[^"]*"|\\./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[(?!\$)[^\]]*\]/g, '');
  if (/^@$/.test(bare)) return 'TEXT';
  if (/\[\$[^\-\]]/.test(bare) || /[₫€¥£¤]/.test(pattern)) return 'CURRENCY';
  if (bare.includes('%')) return 'PERCENT';
  if (/E[+-]/i.test(bare)) return 'SCIENTIFIC';
  const words = bare.replace(/\[\$[^\]]*\]/g, '');
  const hasTime = /[hs]/i.test(words);
  const hasDate = /[yd]/i.test(words) || (/m/i.test(words) && !hasTime);
  if (hasDate) return hasTime ? 'DATE_TIME' : 'DATE';
  return hasTime ? 'TIME' : 'NUMBER';
}
