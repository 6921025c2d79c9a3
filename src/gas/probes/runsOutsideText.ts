import { refusal, same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** Runs that begin outside of the text, or in no text, are refused. */
export const runsOutsideText: Probe = {
  id: 'A89',
  run(scratch) {
    const tab = scratch.tab();
    const textFormatRuns = [{ startIndex: 99, format: {} }];
    const write = (userEnteredValue: object) => () =>
      tab.batch({
        updateCells: {
          start: { sheetId: tab.id, rowIndex: 0, columnIndex: 0 },
          fields: 'userEnteredValue,textFormatRuns',
          rows: [{ values: [{ userEnteredValue, textFormatRuns }] }],
        },
      });
    tab.batch();
    return same(
      [refusal(write({ stringValue: 'text' })), refusal(write({}))],
      ['400 badRequest', '400 badRequest'],
    );
  },
};
