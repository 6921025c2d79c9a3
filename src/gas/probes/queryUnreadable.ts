import { driveFiles } from '../drive';
import { refusal, same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A query that can't be read is refused. */
export const queryUnreadable: Probe = {
  id: 'A24',
  run: () =>
    same(
      refusal(() => driveFiles().list({ q: 'name is x' })),
      '400 invalid',
    ),
};
