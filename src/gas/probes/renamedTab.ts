import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** Formulas name a tab by the name that it gets. */
export const renamedTab: Probe = {
  id: 'A73',
  run(scratch) {
    const [named, reads] = [scratch.tab(), scratch.tab()];
    named.batch(named.put(0, 0, [[5]]));
    const properties = { sheetId: named.id, title: "Renamed '26" };
    reads.batch(reads.put(0, 0, [[`=${named.at('A1')}`]]), {
      updateSheetProperties: { properties, fields: 'title' },
    });
    return same([reads.formulas('A1'), reads.shown('A1')], [[["='Renamed ''26'!A1"]], [['5']]]);
  },
};
