import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A conditional format that is written by its index takes the place of that one only. */
export const ruleByIndex: Probe = {
  id: 'A30',
  run(scratch) {
    const tab = scratch.tab();
    const rule = (type: string, ...values: readonly object[]) => ({
      ranges: [tab.grid(0, 0, 5, 1)],
      booleanRule: { condition: { type, values: [...values] }, format: { textFormat: { bold: true } } },
    });
    tab.batch(
      { addConditionalFormatRule: { index: 0, rule: rule('NOT_BLANK') } },
      { addConditionalFormatRule: { index: 1, rule: rule('BLANK') } },
      { updateConditionalFormatRule: { index: 1, rule: rule('TEXT_EQ', { userEnteredValue: 'A' }) } },
    );
    const found = tab.sheet('conditionalFormats.booleanRule.condition.type').conditionalFormats ?? [];
    return same(
      found.map(({ booleanRule }) => booleanRule?.condition?.type),
      ['NOT_BLANK', 'TEXT_EQ'],
    );
  },
};
