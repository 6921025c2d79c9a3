import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** Sorting takes formulas and validations along, and leaves protections. */
export const sortTakesAlong: Probe = {
  id: 'A72',
  run(scratch) {
    const tab = scratch.tab();
    const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: '1' }] } };
    const sortSpecs = [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }];
    tab.batch(
      tab.put(0, 0, [
        [2, '=A1*10'],
        [1, '=A2*10'],
      ]),
      { setDataValidation: { range: tab.grid(0, 2, 1, 3), rule } },
      { addProtectedRange: { protectedRange: { range: tab.grid(0, 0, 1, 3) } } },
      { sortRange: { range: tab.grid(0, 0, 2, 3), sortSpecs } },
    );
    const cells = tab.cells('A1:C2', 'formattedValue,userEnteredValue,dataValidation.condition.type');
    const second = cells[1] ?? [];
    return same(
      [
        cells.map((row) => row[1]?.userEnteredValue?.formulaValue),
        cells.map((row) => row[1]?.formattedValue),
        second[2]?.dataValidation?.condition?.type,
        tab.sheet('protectedRanges.range').protectedRanges?.[0]?.range,
      ],
      [['=A1*10', '=A2*10'], ['10', '20'], 'ONE_OF_LIST', tab.grid(0, 0, 1, 3)],
    );
  },
};
