import { refusal, same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A time zone that does not exist is refused. */
export const unknownTimeZone: Probe = {
  id: 'A70',
  run(scratch) {
    const properties = { timeZone: 'Hanoi' };
    const tab = scratch.tab();
    return same(
      refusal(() => tab.batch({ updateSpreadsheetProperties: { properties, fields: 'timeZone' } })),
      '400 badRequest',
    );
  },
};
