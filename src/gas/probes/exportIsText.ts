import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** The export of a document is a text, no blob. */
export const exportIsText: Probe = {
  id: 'A17',
  run: (scratch) => same(typeof scratch.exported(), 'string'),
};
