import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A text made of a number is made anew when the locale changes. */
export const localeChanges: Probe = {
  id: 'A60',
  run(scratch) {
    const tab = scratch.tabOf(scratch.newWorkbook('vi_VN'));
    tab.batch(tab.put(0, 0, [[2.5, '=A1&"x"']]));
    const before = tab.shown('B1');
    const properties = { locale: 'en_US' };
    tab.batch({ updateSpreadsheetProperties: { properties, fields: 'locale' } });
    return same([before, tab.shown('B1')], [[['2,5x']], [['2.5x']]]);
  },
};
