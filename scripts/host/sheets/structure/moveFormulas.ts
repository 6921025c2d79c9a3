import { changeReferences } from '../formulas/shiftFormula';
import type { Reference } from '../formulas/tokenize';
import { mapCells } from '../model/cells';
import { tabTitled } from '../model/rect';
import type { BooleanCondition, ConditionalFormatRule } from '../model/resources';
import type { PlacedRule, Tab, Workbook } from '../model/workbook';
import { moveReference } from './dimensionEdit';
import type { DimensionEdit } from './dimensionEdit';

type ChangeReference = (reference: Reference, home: Tab) => Reference | '#REF!';

/** Changes the references of every formula in cells, validations and conditional formats. */
function changeAllReferences(workbook: Workbook, change: ChangeReference): void {
  for (const tab of workbook.tabs) {
    const edit = (formula: string): string =>
      changeReferences(formula, (reference) => change(reference, tab));
    const rules = new Map<PlacedRule, PlacedRule>();
    const editRule = (placed: PlacedRule): PlacedRule => {
      const known = rules.get(placed);
      if (known !== undefined) return known;
      const condition = mapFormulas(placed.rule.condition, edit);
      const next =
        condition === placed.rule.condition
          ? placed
          : { ...placed, rule: withCondition(placed.rule, condition) };
      rules.set(placed, next);
      return next;
    };
    mapCells(tab, (cell) => {
      const formula = cell.userEnteredValue?.formulaValue;
      const next = formula === undefined ? undefined : edit(formula);
      const validation = cell.validation && editRule(cell.validation);
      if (next === formula && validation === cell.validation) return cell;
      return {
        ...cell,
        ...(next === undefined || next === formula ? {} : { userEnteredValue: { formulaValue: next } }),
        ...(validation === undefined ? {} : { validation }),
      };
    });
    const { objects } = tab;
    objects.conditionalFormats = objects.conditionalFormats.map((rule) => editConditionalFormat(rule, edit));
  }
}

/** The rule with its formulas changed; the same one where nothing changes. */
export function editConditionalFormat(
  rule: ConditionalFormatRule,
  edit: (formula: string) => string,
): ConditionalFormatRule {
  const { booleanRule } = rule;
  const condition = mapFormulas(booleanRule?.condition, edit);
  if (booleanRule === undefined || condition === booleanRule.condition) return rule;
  return { ...rule, booleanRule: withCondition(booleanRule, condition) };
}

export const withCondition = <T extends { condition?: BooleanCondition }>(
  rule: T,
  condition: BooleanCondition | undefined,
): T => (condition === undefined ? rule : { ...rule, condition });

/** The condition with its formulas changed; the same one where nothing changes. */
export function mapFormulas(
  condition: BooleanCondition | undefined,
  edit: (formula: string) => string,
): BooleanCondition | undefined {
  let changed = false;
  const values = condition?.values?.map((value) => {
    if (value.userEnteredValue?.startsWith('=') !== true) return value;
    const next = edit(value.userEnteredValue);
    if (next === value.userEnteredValue) return value;
    changed = true;
    return { ...value, userEnteredValue: next };
  });
  return changed && values !== undefined ? { ...condition, values } : condition;
}

const homeOf = (workbook: Workbook, reference: Reference, home: Tab): Tab | undefined =>
  reference.title === undefined ? home : tabTitled(workbook, reference.title);

/** References follow the cells they mean. */
export function moveAllReferences(workbook: Workbook, edit: DimensionEdit): void {
  changeAllReferences(workbook, (reference, home) =>
    homeOf(workbook, reference, home)?.id === edit.sheetId ? moveReference(edit, reference) : reference,
  );
}

export function renameInReferences(workbook: Workbook, from: string, to: string): void {
  changeAllReferences(workbook, (reference) =>
    reference.title === from ? { ...reference, title: to } : reference,
  );
}

export function dropReferencesTo(workbook: Workbook, title: string): void {
  changeAllReferences(workbook, (reference) => (reference.title === title ? '#REF!' : reference));
}
