import { checkRule } from '../conditions/checkRule';
import { invalid } from '../model/errors';
import { findTab } from '../model/rect';
import type { Handler } from './handler';
import { keptRule } from './keptRange';

/** Replaces a rule, or moves it to another place. */
export const updateConditionalFormatRule: Handler<'updateConditionalFormatRule'> = (body, draft) => {
  const { workbook, actor } = draft;
  const { rule, index = 0, newIndex, sheetId } = body;
  if ((rule === undefined) === (newIndex === undefined))
    throw invalid('exactly one of rule and newIndex is required');
  const tab = rule === undefined ? findTab(workbook, sheetId) : checkRule(workbook, rule, actor);
  const rules = tab.objects.conditionalFormats;
  const oldRule = rules[index];
  if (oldRule === undefined) throw invalid(`No conditional format on sheet: ${tab.id} at index: ${index}`);
  if (rule !== undefined) {
    const newRule = keptRule(draft, rule);
    rules[index] = newRule;
    return { updateConditionalFormatRule: { oldRule, newRule, newIndex: index } };
  }
  const place = newIndex ?? index;
  if (place >= rules.length) throw invalid(`newIndex ${place} is beyond the last rule`);
  rules.splice(index, 1);
  rules.splice(place, 0, oldRule);
  return { updateConditionalFormatRule: { oldIndex: index, newIndex: place, newRule: oldRule } };
};
