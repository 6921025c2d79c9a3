import { usesDecimalComma } from '../formula/usesDecimalComma';
import { literal, toExcelFormula } from '../formula/toExcelFormula';
import { fromLiteral, toSheetsFormula } from '../formula/toSheetsFormula';
import type { ConditionValue } from '../resource';

const relativeDates = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
} as const;

/** A value of a condition as an Excel expression: a formula, a number, a date as its serial, or a text. */
export function toOperand(
  value: ConditionValue,
  kind: 'number' | 'date' | 'text',
  locale: string | undefined,
): string {
  const { relativeDate } = value;
  if (relativeDate !== undefined && relativeDate !== 'RELATIVE_DATE_UNSPECIFIED')
    return relativeDates[relativeDate];
  const entered = value.userEnteredValue ?? '';
  const decimalComma = usesDecimalComma(locale);
  if (entered.startsWith('=')) return toExcelFormula(entered, decimalComma);
  if (kind === 'text') return literal(entered);
  if (kind === 'date') return String(toSerial(entered, decimalComma));
  const number = Number(decimalComma ? entered.replace(',', '.') : entered);
  if (entered.trim() === '' || Number.isNaN(number))
    throw new Error(`Not a number in a condition: "${entered}"`);
  return String(number);
}

export function fromOperand(
  operand: string,
  kind: 'number' | 'date' | 'text',
  locale: string | undefined,
): ConditionValue {
  const decimalComma = usesDecimalComma(locale);
  if (kind === 'text' && /^"(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*$/.test(operand)) {
    return { userEnteredValue: fromLiteral(operand) };
  }
  if (kind === 'date') {
    for (const [name, formula] of Object.entries(relativeDates)) {
      if (formula === operand && isRelativeDate(name)) return { relativeDate: name };
    }
    if (/^\d+(\.\d+)?$/.test(operand)) return { userEnteredValue: toIsoDate(Number(operand)) };
  }
  if (/^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(operand)) {
    return { userEnteredValue: decimalComma ? operand.replace('.', ',') : operand };
  }
  return { userEnteredValue: toSheetsFormula(operand, decimalComma) };
}

/** Day 0 of both programs is 30 December 1899. */
const dayZero = Date.UTC(1899, 11, 30);
const day = 24 * 60 * 60 * 1000;

/** 2026-01-31 everywhere; 31/01/2026 or, where numbers have a decimal point, 1/31/2026. */
function toSerial(text: string, dayFirst: boolean): number {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [first, second, third] = (iso ?? local ?? []).slice(1).map(Number);
  if (first === undefined || second === undefined || third === undefined) {
    throw new Error(`Not a date in a condition: "${text}"`);
  }
  if (iso !== null) return (Date.UTC(first, second - 1, third) - dayZero) / day;
  return (Date.UTC(third, (dayFirst ? second : first) - 1, dayFirst ? first : second) - dayZero) / day;
}

function toIsoDate(serial: number): string {
  return new Date(dayZero + Math.floor(serial) * day).toISOString().slice(0, 10);
}

function isRelativeDate(name: string): name is keyof typeof relativeDates {
  return name in relativeDates;
}
