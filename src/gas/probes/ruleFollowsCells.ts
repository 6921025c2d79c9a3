import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** The formula of a validation follows its cells when rows and columns move. */
export const ruleFollowsCells: Probe = {
  id: 'A56',
  run(scratch) {
    const tab = scratch.tab();
    const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=B3<=A3' }] };
    const range = { sheetId: tab.id, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
    tab.batch(
      { setDataValidation: { range: tab.grid(2, 1, 6, 2), rule: { condition, strict: true } } },
      tab.deleteRows(2, 3),
      { insertDimension: { range } },
    );
    const found = tab.cells('C3:C5', 'dataValidation.condition.values.userEnteredValue');
    return same(
      found.map((row) => row[0]?.dataValidation?.condition?.values?.[0]?.userEnteredValue),
      ['=C3<=B3', '=C4<=B4', '=C5<=B5'],
    );
  },
};
