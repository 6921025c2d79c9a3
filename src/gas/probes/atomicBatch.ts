import { refusal, same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A batch of which one request is refused does nothing. */
export const atomicBatch: Probe = {
  id: 'D1',
  run(scratch) {
    const tab = scratch.tab();
    tab.batch(tab.put(0, 0, [['before']]));
    const beyond = { deleteSheet: { sheetId: 99_999 } };
    const seen = refusal(() => tab.batch(tab.put(0, 0, [['after']]), beyond)).slice(0, 3);
    return same([seen, tab.shown('A1')], ['400', [['before']]]);
  },
};
