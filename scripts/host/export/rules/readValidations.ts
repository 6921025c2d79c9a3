import { defined } from '../defined';
import { usesDecimalComma } from '../formula/usesDecimalComma';
import { toSheetsFormula } from '../formula/toSheetsFormula';
import type { Rect } from '../grid/a1';
import { cellName, parseRect } from '../grid/a1';
import type { FoundElement } from '../package/xml';
import { findElements, isTrue, textOf } from '../package/xml';
import type { BooleanCondition, DataValidationRule } from '../resource';
import { conditionOf } from './comparisons';
import { fromConditionFormula } from './conditionFormula';
import { fromOperand } from './conditionValue';
import { listTab } from './listStore';

export interface ValidatedRect {
  readonly rect: Rect;
  readonly rule: DataValidationRule;
}

/** Reads the items of a list on the hidden tab. */
export type ReadList = (rect: Rect) => string[];

export function readValidations(
  sheetXml: string,
  readList: ReadList,
  locale: string | undefined,
): ValidatedRect[] {
  return findElements(sheetXml, 'dataValidation').flatMap((found) => {
    const rects = (found.attributes['sqref'] ?? '').split(/\s+/).filter(Boolean).map(parseRect);
    const rule = readRule(found, rects, readList, locale);
    return rects.map((rect) => ({ rect, rule }));
  });
}

function readRule(
  { attributes, content }: FoundElement,
  rects: readonly Rect[],
  readList: ReadList,
  locale: string | undefined,
): DataValidationRule {
  const anchor = cellName(
    Math.min(...rects.map((rect) => rect.top)),
    Math.min(...rects.map((rect) => rect.left)),
  );
  const formulas = [textOf(content, 'formula1'), textOf(content, 'formula2')].filter(
    (text) => text !== undefined,
  );
  const type = attributes['type'] ?? 'none';
  return defined({
    condition: readCondition(type, attributes['operator'] ?? 'between', formulas, anchor, readList, locale),
    inputMessage: attributes['prompt'],
    showCustomUi: type === 'list' && !isTrue(attributes['showDropDown']) ? true : undefined,
    strict: (attributes['errorStyle'] ?? 'stop') === 'stop' ? true : undefined,
  });
}

function readCondition(
  type: string,
  operator: string,
  formulas: readonly string[],
  anchor: string,
  readList: ReadList,
  locale: string | undefined,
): BooleanCondition {
  const first = formulas[0] ?? '';
  if (type === 'list') return readListCondition(first, readList, usesDecimalComma(locale));
  if (type === 'date' && operator === 'greaterThanOrEqual' && first === '1') return { type: 'DATE_IS_VALID' };
  const kind = type === 'decimal' || type === 'whole' ? 'number' : type === 'date' ? 'date' : undefined;
  const condition = kind === undefined ? undefined : conditionOf(kind, operator);
  // LibreOffice writes a second operand even where the comparison has one only.
  const operands = /between/i.test(operator) ? formulas : formulas.slice(0, 1);
  if (kind === undefined || condition === undefined) return fromConditionFormula(first, anchor, locale);
  return { type: condition, values: operands.map((formula) => fromOperand(formula, kind, locale)) };
}

function readListCondition(formula: string, readList: ReadList, decimalComma: boolean): BooleanCondition {
  if (formula === '"TRUE,FALSE"') return { type: 'BOOLEAN' };
  const own = new RegExp(`^'?${listTab}'?!(.+)$`).exec(formula)?.[1];
  const items = own !== undefined ? readList(parseRect(own)) : /^"(.*)"$/s.exec(formula)?.[1]?.split(',');
  if (items !== undefined)
    return { type: 'ONE_OF_LIST', values: items.map((item) => ({ userEnteredValue: item })) };
  return { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: toSheetsFormula(formula, decimalComma) }] };
}
