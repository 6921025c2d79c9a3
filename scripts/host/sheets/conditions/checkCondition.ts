import { NotImplemented } from '../../contract';
import { formulaProblem } from '../formulas/checkFormula';
import { parseFormula } from '../formulas/parseFormula';
import { invalid } from '../model/errors';
import type { BooleanCondition } from '../model/resources';
import type { Tab, Workbook } from '../model/workbook';
import { CONDITIONS } from './kinds';

/** Refuses a condition that Google does not take for this use. */
export function checkCondition(
  workbook: Workbook,
  tab: Tab,
  condition: BooleanCondition | undefined,
  use: 'validation' | 'conditionalFormat' | 'filter',
): void {
  if (condition?.type === undefined) throw invalid('condition.type is required');
  const kind = CONDITIONS[condition.type];
  if (!kind.uses.includes(use)) throw invalid(`ConditionType ${condition.type} is not supported for ${use}`);
  const values = condition.values ?? [];
  const [least, most] = kind.values;
  if (values.length < least || values.length > most) {
    throw invalid(`ConditionType ${condition.type} takes ${least} to ${most} values, not ${values.length}`);
  }
  for (const { userEnteredValue, relativeDate } of values) {
    if (relativeDate !== undefined) throw new NotImplemented('Sheets ConditionValue.relativeDate');
    if (userEnteredValue === undefined) throw invalid('ConditionValue.userEnteredValue is required');
    if (userEnteredValue.startsWith('=')) checkConditionFormula(workbook, tab, userEnteredValue, use);
    else if (condition.type === 'CUSTOM_FORMULA') throw invalid("A custom formula must begin with '='");
    else if (condition.type === 'ONE_OF_RANGE') throw invalid("ONE_OF_RANGE must begin with '='");
  }
  if (condition.type === 'ONE_OF_RANGE') checkIsRange(values[0]?.userEnteredValue ?? '');
}

function checkConditionFormula(workbook: Workbook, tab: Tab, formula: string, use: string): void {
  const problem = formulaProblem(workbook, tab, formula);
  if (problem !== undefined) throw invalid(`The formula '${formula}' has ${problem}`);
  const parsed = parseFormula(formula);
  if (use !== 'conditionalFormat' || 'problem' in parsed) return;
  const foreign = parsed.references.find(({ title }) => title !== undefined && title !== tab.title);
  // https://support.google.com/docs/answer/78413: only by INDIRECT, which is not among the functions allowed here.
  if (foreign !== undefined)
    throw invalid(`Conditional format rule cannot reference a different sheet: ${formula}`);
}

function checkIsRange(formula: string): void {
  const parsed = parseFormula(formula);
  const isRange = !('problem' in parsed) && parsed.tokens.length === 1 && parsed.references.length === 1;
  if (!isRange) throw invalid(`ONE_OF_RANGE needs a range, not '${formula}'`);
}
