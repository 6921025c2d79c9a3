import { NotImplemented } from '../../contract';
import type { Calculator } from '../calculator/createCalculator';
import { referenceRect } from '../formulas/checkFormula';
import { parseFormula } from '../formulas/parseFormula';
import { cellAt, effectiveValue, numberFormatOf } from '../model/cells';
import { findTab } from '../model/rect';
import type { BooleanCondition, ExtendedValue } from '../model/resources';
import type { PlacedRule, Tab, Workbook } from '../model/workbook';
import { formatValue } from '../values/formatValue';
import { parseTyped } from '../values/parseTyped';

export interface Setting {
  readonly workbook: Workbook;
  readonly tab: Tab;
  readonly row: number;
  readonly column: number;
  /** With the entry already in it. */
  readonly calculator: Calculator;
  readonly year: number;
}

/** A condition and the cell that its relative references are meant for. */
export interface PlacedCondition {
  readonly rule: { readonly condition?: BooleanCondition };
  readonly row: number;
  readonly column: number;
}

/** Whether what stands in the cell is what the rule of its validation allows. Blanks always are. */
export const meetsCondition = (setting: Setting, placed: PlacedRule): boolean =>
  effectiveValue(cellAt(setting.tab, setting.row, setting.column)) === undefined ||
  conditionHolds(setting, placed);

/** Whether a condition holds for the cell as it stands; for a blank one only if the condition speaks of blanks. */
export function conditionHolds(setting: Setting, placed: PlacedCondition): boolean {
  const { workbook, tab, row, column } = setting;
  const cell = cellAt(tab, row, column);
  const value = effectiveValue(cell);
  if (value === undefined) return holdsForBlank(setting, placed);
  const format = numberFormatOf(cell);
  const text = formatValue(value, format, workbook.locale) ?? '';
  const number = value.numberValue;
  const date = format?.type === 'DATE' || format?.type === 'DATE_TIME' ? number : undefined;
  const { type, values = [] } = placed.rule.condition ?? {};
  const operand = (i: number): ExtendedValue | undefined =>
    valueOf(setting, placed, values[i]?.userEnteredValue ?? '');
  const compare = (actual: number | undefined, test: (a: number, b: number) => boolean): boolean => {
    const asked = operand(0)?.numberValue;
    return actual !== undefined && asked !== undefined && test(actual, asked);
  };
  const between = (actual: number | undefined): boolean | undefined => {
    const [low, high] = [operand(0)?.numberValue, operand(1)?.numberValue];
    if (actual === undefined || low === undefined || high === undefined) return undefined;
    return actual >= low && actual <= high;
  };
  const asked = (): string => formatValue(operand(0), undefined, workbook.locale) ?? '';

  switch (type) {
    case 'NUMBER_GREATER':
      return compare(number, (a, b) => a > b);
    case 'NUMBER_GREATER_THAN_EQ':
      return compare(number, (a, b) => a >= b);
    case 'NUMBER_LESS':
      return compare(number, (a, b) => a < b);
    case 'NUMBER_LESS_THAN_EQ':
      return compare(number, (a, b) => a <= b);
    case 'NUMBER_EQ':
      return compare(number, (a, b) => a === b);
    case 'NUMBER_NOT_EQ':
      return compare(number, (a, b) => a !== b);
    case 'NUMBER_BETWEEN':
      return between(number) === true;
    case 'NUMBER_NOT_BETWEEN':
      return between(number) === false;
    case 'DATE_EQ':
      return compare(date, (a, b) => Math.floor(a) === Math.floor(b));
    case 'DATE_BEFORE':
      return compare(date, (a, b) => a < b);
    case 'DATE_AFTER':
      return compare(date, (a, b) => Math.floor(a) > Math.floor(b));
    case 'DATE_ON_OR_BEFORE':
      return compare(date, (a, b) => Math.floor(a) <= Math.floor(b));
    case 'DATE_ON_OR_AFTER':
      return compare(date, (a, b) => a >= b);
    case 'DATE_BETWEEN':
      return between(date && Math.floor(date)) === true;
    case 'DATE_NOT_BETWEEN':
      return between(date && Math.floor(date)) === false;
    case 'DATE_IS_VALID':
      return date !== undefined;
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(asked().toLowerCase());
    case 'TEXT_NOT_CONTAINS':
      return !text.toLowerCase().includes(asked().toLowerCase());
    case 'TEXT_EQ':
      return text === asked();
    case 'TEXT_STARTS_WITH':
      return text.toLowerCase().startsWith(asked().toLowerCase());
    case 'TEXT_ENDS_WITH':
      return text.toLowerCase().endsWith(asked().toLowerCase());
    case 'BLANK':
      return false;
    case 'NOT_BLANK':
      return true;
    case 'TEXT_IS_EMAIL':
      return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text);
    case 'TEXT_IS_URL':
      return /^(https?:\/\/)?[^\s/.]+\.[^\s]+$/.test(text);
    case 'ONE_OF_LIST':
      return values.some(
        ({ userEnteredValue = '' }) =>
          text === userEnteredValue || same(value, valueOf(setting, placed, userEnteredValue)),
      );
    case 'ONE_OF_RANGE':
      return listed(setting, values[0]?.userEnteredValue ?? '').some((each) => same(value, each));
    case 'BOOLEAN':
      return values.length === 0
        ? value.boolValue !== undefined
        : values.some((_, i) => same(value, operand(i)));
    case 'CUSTOM_FORMULA':
      return isTrue(operand(0));
    default:
      throw new NotImplemented(`Sheets condition ${type ?? ''} while typing`);
  }
}

function holdsForBlank(setting: Setting, placed: PlacedCondition): boolean {
  const { type, values = [] } = placed.rule.condition ?? {};
  if (type === 'BLANK') return true;
  if (type !== 'CUSTOM_FORMULA') return false;
  return isTrue(valueOf(setting, placed, values[0]?.userEnteredValue ?? ''));
}

const isTrue = (answer: ExtendedValue | undefined): boolean =>
  answer?.boolValue === true || (answer?.numberValue !== undefined && answer.numberValue !== 0);

/** "The value is parsed as if the user typed into a cell": a formula is worked out for this cell. */
function valueOf(setting: Setting, placed: PlacedCondition, text: string): ExtendedValue | undefined {
  const { workbook, tab, row, column, year } = setting;
  if (!text.startsWith('=')) return parseTyped(text, workbook.locale, undefined, year).value;
  return setting.calculator.evaluate(workbook, tab.id, text, row - placed.row, column - placed.column);
}

/** The source of a list is a fixed range. */
function listed({ workbook, tab }: Setting, formula: string): ExtendedValue[] {
  const parsed = parseFormula(formula);
  const reference = 'problem' in parsed ? undefined : parsed.references[0];
  const rect = reference && referenceRect(workbook, tab, reference);
  if (rect === undefined) return [];
  const source = findTab(workbook, rect.sheetId);
  const values: ExtendedValue[] = [];
  for (let row = rect.top; row < rect.bottom; row += 1) {
    for (let column = rect.left; column < rect.right; column += 1) {
      const value = effectiveValue(cellAt(source, row, column));
      if (value !== undefined) values.push(value);
    }
  }
  return values;
}

const same = (a: ExtendedValue, b: ExtendedValue | undefined): boolean =>
  a.numberValue === b?.numberValue && a.stringValue === b?.stringValue && a.boolValue === b?.boolValue;
