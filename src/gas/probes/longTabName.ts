import { refusal, same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A tab's name has 100 characters at most. */
export const longTabName: Probe = {
  id: 'A69',
  run(scratch) {
    const tab = scratch.tab();
    const add = (length: number) => () =>
      tab.batch({ addSheet: { properties: { title: 'x'.repeat(length) } } });
    return same([refusal(add(100)), refusal(add(101))], ['taken', '400 badRequest']);
  },
};
