import { requireEditable } from '../access/protection';
import type { Actor } from '../access/protection';
import { invalid } from '../model/errors';
import { findTab, resolveRange } from '../model/rect';
import type { ConditionalFormatRule } from '../model/resources';
import type { Tab, Workbook } from '../model/workbook';
import { checkCondition } from './checkCondition';

/** What a conditional format may set, by Google's documentation of BooleanRule.format. */
const FORMAT_FIELDS = new Set(['backgroundColor', 'backgroundColorStyle', 'textFormat']);
const TEXT_FIELDS = new Set([
  'bold',
  'italic',
  'strikethrough',
  'foregroundColor',
  'foregroundColorStyle',
  'underline',
]);

/** Holds a rule against what Google takes, and gives the tab that it belongs to. */
export function checkRule(workbook: Workbook, rule: ConditionalFormatRule | undefined, actor: Actor): Tab {
  const rects = (rule?.ranges ?? []).map((range) => resolveRange(workbook, range, 'rule.ranges'));
  const first = rects[0];
  if (rule === undefined || first === undefined) throw invalid('rule.ranges is required');
  if (rects.some((rect) => rect.sheetId !== first.sheetId))
    throw invalid('rule.ranges must lie on one sheet');
  for (const rect of rects) requireEditable(workbook, rect, actor);
  if ((rule.booleanRule === undefined) === (rule.gradientRule === undefined)) {
    throw invalid('exactly one of booleanRule and gradientRule is required');
  }
  const tab = findTab(workbook, first.sheetId);
  if (rule.booleanRule !== undefined) {
    checkCondition(workbook, tab, rule.booleanRule.condition, 'conditionalFormat');
    const { format = {} } = rule.booleanRule;
    const bad =
      Object.keys(format).find((field) => !FORMAT_FIELDS.has(field)) ??
      Object.keys(format.textFormat ?? {}).find((field) => !TEXT_FIELDS.has(field));
    if (bad !== undefined) throw invalid(`ConditionalFormatRule.format.${bad} is not supported`);
  }
  return tab;
}
