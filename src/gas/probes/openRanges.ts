import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** Open ranges of a filter view, a conditional format and a protection stay open. */
export const openRanges: Probe = {
  id: 'A65',
  run(scratch) {
    const tab = scratch.tab();
    const range = { sheetId: tab.id, startRowIndex: 2, startColumnIndex: 0, endColumnIndex: 3 };
    const booleanRule = { condition: { type: 'NOT_BLANK' }, format: { textFormat: { bold: true } } };
    tab.batch(
      { addFilterView: { filter: { title: 'View', range } } },
      { addConditionalFormatRule: { rule: { ranges: [range], booleanRule } } },
      { addProtectedRange: { protectedRange: { range } } },
      { appendDimension: { sheetId: tab.id, dimension: 'ROWS', length: 5 } },
    );
    const open = 'ends at no row';
    const found = tab.sheet('filterViews.range,conditionalFormats.ranges,protectedRanges.range');
    const endOf = (seen: GoogleAppsScript.Sheets.Schema.GridRange | undefined): string =>
      seen === undefined ? 'absent' : `ends at ${String(seen.endRowIndex ?? 'no row')}`;
    return same(
      {
        view: endOf(found.filterViews?.[0]?.range),
        rule: endOf(found.conditionalFormats?.[0]?.ranges?.[0]),
        protection: endOf(found.protectedRanges?.[0]?.range),
      },
      { view: open, rule: open, protection: open },
    );
  },
};
