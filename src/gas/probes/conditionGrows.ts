import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A conditional format takes in the rows that are inserted inside it. */
export const conditionGrows: Probe = {
  id: 'A12',
  run(scratch) {
    const tab = scratch.tab();
    const booleanRule = { condition: { type: 'NOT_BLANK' }, format: { textFormat: { bold: true } } };
    const rule = { ranges: [tab.grid(2, 0, 5, 2)], booleanRule };
    tab.batch({ addConditionalFormatRule: { rule } }, tab.insertRows(3, 5));
    const found = tab.sheet('conditionalFormats.ranges').conditionalFormats ?? [];
    return same(
      found.map(({ ranges }) => ranges),
      [[tab.grid(2, 0, 7, 2)]],
    );
  },
};
