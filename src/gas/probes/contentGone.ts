import { same } from '../probing/compare';
import { fetchContent } from '../probing/fetch';
import type { Probe } from '../probing/probe';

/** The content of a file that is not there is 404. */
export const contentGone: Probe = {
  id: 'A87',
  run: () => same(fetchContent('1-there-is-no-such-file')[0], 404),
};
