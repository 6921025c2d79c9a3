import { checkRule } from '../conditions/checkRule';
import { invalid } from '../model/errors';
import { NO_REPLY } from './handler';
import { keptRule } from './keptRange';
import type { Handler } from './handler';

/** Rules later in the list give way to earlier ones; a rule without an index goes first. */
export const addConditionalFormatRule: Handler<'addConditionalFormatRule'> = ({ rule, index = 0 }, draft) => {
  const tab = checkRule(draft.workbook, rule, draft.actor);
  const rules = tab.objects.conditionalFormats;
  if (index > rules.length) throw invalid(`index ${index} is beyond the last rule (${rules.length})`);
  rules.splice(index, 0, keptRule(draft, { ...rule }));
  return NO_REPLY;
};
