import type { Position } from '../grid/coalesce';
import { coalesce } from '../grid/coalesce';
import { absoluteRectName, cellName, parseRect, rectName } from '../grid/a1';
import { element, escapeXml } from '../package/xml';
import type { BooleanCondition, DataValidationRule } from '../resource';
import { toConditionFormula } from './conditionFormula';
import { toOperand } from './conditionValue';
import type { ListStore } from './listStore';
import { comparison } from './comparisons';

export interface ValidatedCell extends Position {
  readonly rule: DataValidationRule;
}

/** Excel refuses a workbook with a longer prompt. */
const longestPrompt = 255;

/**
 * The `<dataValidations>` of a tab, or '' without any. Cells with equal rules share one element; its formulas are
 * relative to the first of these cells, as they are in Sheets.
 */
export function writeValidations(
  cells: readonly ValidatedCell[],
  lists: ListStore,
  locale: string | undefined,
): string {
  const groups = new Map<string, ValidatedCell[]>();
  for (const cell of cells) {
    const key = JSON.stringify(cell.rule);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  const elements = Array.from(groups.values(), (group) => writeRule(group, lists, locale));
  return elements.length === 0
    ? ''
    : element('dataValidations', { count: elements.length }, elements.join(''));
}

function writeRule(cells: readonly ValidatedCell[], lists: ListStore, locale: string | undefined): string {
  const rects = coalesce(cells);
  const rule = cells[0]?.rule ?? {};
  const anchor = cellName(
    Math.min(...rects.map((rect) => rect.top)),
    Math.min(...rects.map((rect) => rect.left)),
  );
  const { type, operator, formulas } = translate(rule.condition ?? {}, anchor, lists, locale);
  const prompt = rule.inputMessage?.slice(0, longestPrompt);
  return element(
    'dataValidation',
    {
      type,
      errorStyle: rule.strict === true ? undefined : 'warning',
      operator,
      // "Ignore blank" makes Excel accept everything while a cell that the formula names is empty.
      allowBlank: type !== 'custom',
      showDropDown: type === 'list' && rule.condition?.type !== 'BOOLEAN' && rule.showCustomUi !== true,
      showInputMessage: prompt !== undefined,
      showErrorMessage: true,
      error: prompt,
      prompt,
      sqref: rects.map(rectName).join(' '),
    },
    formulas.map((formula, index) => element(`formula${index + 1}`, {}, escapeXml(formula))).join(''),
  );
}

interface Translated {
  readonly type: 'list' | 'decimal' | 'date' | 'custom';
  readonly operator?: string | undefined;
  readonly formulas: readonly string[];
}

function translate(
  condition: BooleanCondition,
  anchor: string,
  lists: ListStore,
  locale: string | undefined,
): Translated {
  const { type, values = [] } = condition;
  const entered = values.map((value) => value.userEnteredValue ?? '');
  if (type === 'BOOLEAN')
    return { type: 'list', formulas: [lists.refer(entered.length > 0 ? entered : ['TRUE', 'FALSE'])] };
  if (type === 'ONE_OF_LIST') return { type: 'list', formulas: [lists.refer(entered)] };
  if (type === 'ONE_OF_RANGE') return { type: 'list', formulas: [absoluteRange(entered[0] ?? '')] };
  if (type === 'DATE_IS_VALID') return { type: 'date', operator: 'greaterThanOrEqual', formulas: ['1'] };
  const compared = type === undefined ? undefined : comparison(type);
  if (compared === undefined)
    return { type: 'custom', formulas: [toConditionFormula(condition, anchor, locale)] };
  return {
    type: compared.kind === 'number' ? 'decimal' : 'date',
    operator: compared.operator,
    formulas: values.map((value) => toOperand(value, compared.kind, locale)),
  };
}

/** A list taken from cells is the same for every cell of the rule, so the range must not move with them. */
function absoluteRange(entered: string): string {
  const [, tab = '', cells = ''] = /^=?(.*!)?([^!]+)$/.exec(entered) ?? [];
  return /^\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i.test(cells)
    ? tab + absoluteRectName(parseRect(cells))
    : tab + cells;
}
