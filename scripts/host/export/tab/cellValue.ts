import type { CellErrorValue, CellValue } from 'exceljs';
import { toExcelFormula } from '../formula/toExcelFormula';
import { fromLiteral } from '../formula/toSheetsFormula';
import type { CellData, ErrorValue, ExtendedValue } from '../resource';

const longestText = 32767;
/** Longer addresses don't fit into Excel's HYPERLINK. */
const longestLink = 255;
const hyperlinkPattern = /^=\s*HYPERLINK\(\s*("(?:[^"]|"")*")\s*(?:[;,]\s*("(?:[^"]|"")*")\s*)?\)$/i;

type ErrorType = NonNullable<ErrorValue['type']>;

const errorTexts: Readonly<Record<ErrorType, CellErrorValue['error']>> = {
  ERROR_TYPE_UNSPECIFIED: '#VALUE!',
  ERROR: '#VALUE!',
  LOADING: '#N/A',
  NULL_VALUE: '#N/A',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
};

/** What exceljs is to store: dates stay serials, a formula brings its result, a text is never a formula. */
export function toCellValue(cell: CellData, decimalComma: boolean): CellValue {
  const entered = cell.userEnteredValue ?? cell.effectiveValue;
  if (entered === undefined) return null;
  const { formulaValue } = entered;
  if (formulaValue !== undefined) return toFormula(formulaValue, cell.effectiveValue, decimalComma);
  const value = toPlain(entered);
  const link = cell.userEnteredFormat?.textFormat?.link?.uri;
  if (typeof value === 'string' && value !== '' && link !== undefined)
    return { text: value, hyperlink: link };
  return value ?? null;
}

function toFormula(formula: string, result: ExtendedValue | undefined, decimalComma: boolean): CellValue {
  const [, address, label] = hyperlinkPattern.exec(formula) ?? [];
  if (address !== undefined && fromLiteral(address).length > longestLink) {
    return { text: fromLiteral(label ?? address), hyperlink: fromLiteral(address) };
  }
  const plain = result === undefined ? undefined : toPlain(result);
  const cached = typeof plain === 'string' || typeof plain === 'number' ? plain : '';
  const translated = toExcelFormula(formula, decimalComma, cached);
  return plain === undefined ? { formula: translated } : { formula: translated, result: plain };
}

function toPlain(value: ExtendedValue): string | number | boolean | CellErrorValue | undefined {
  if (value.stringValue !== undefined) return checkedText(value.stringValue);
  if (value.errorValue !== undefined) return { error: errorTexts[value.errorValue.type ?? 'ERROR'] };
  return value.numberValue ?? value.boolValue;
}

/** Excel reads `_x0041_` in a text as an escaped letter, so such a text is escaped itself. */
function checkedText(text: string): string {
  if (text.length > longestText) {
    throw new Error(`Excel takes at most ${longestText} characters in a cell: ${text.slice(0, 60)}…`);
  }
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

export function toErrorType(text: string): ErrorType {
  const types: readonly ErrorType[] = ['N_A', 'DIVIDE_BY_ZERO', 'VALUE', 'REF', 'NAME', 'NUM'];
  return types.find((type) => errorTexts[type] === text) ?? 'ERROR';
}
