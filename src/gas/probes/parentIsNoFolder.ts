import { refusal, same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** What is no folder is refused as a parent. */
export const parentIsNoFolder: Probe = {
  id: 'A22',
  run: (scratch) =>
    same(
      refusal(() => scratch.newFile('Child', scratch.pdf())),
      '403 parentNotAFolder',
    ),
};
