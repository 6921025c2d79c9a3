import { asAssumed, messageOf } from '../probing/compare';
import type { Probe } from '../probing/probe';
import { sheetValues } from '../probing/tab';

/** Of several ranges the refusal names the one whose values are no list. */
export const batchNamesRange: Probe = {
  id: 'A50',
  run(scratch) {
    const tab = scratch.tab();
    tab.batch();
    const noList = ['b'] as unknown as string[][];
    const data = [
      { range: tab.at('A1'), values: [['a']] },
      { range: tab.at('A2'), values: noList },
    ];
    const message = messageOf(() =>
      sheetValues().batchUpdate({ valueInputOption: 'RAW', data }, tab.workbook),
    );
    return message.includes("'data[1].values[0]'") ? asAssumed : `saw ${message}`;
  },
};
