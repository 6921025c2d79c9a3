import { same } from '../probing/compare';
import { fetchContent } from '../probing/fetch';
import type { Probe } from '../probing/probe';

/** Content is not given to a token of nobody's. */
export const tokenRefused: Probe = {
  id: 'A88',
  run: (scratch) => same(fetchContent(scratch.newFile(), { Authorization: 'Bearer x' })[0], 401),
};
