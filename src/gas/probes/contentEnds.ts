import { same } from '../probing/compare';
import { fetchContent } from '../probing/fetch';
import type { Probe } from '../probing/probe';

/** A range that ends beyond the file is answered by what there is. */
export const contentEnds: Probe = {
  id: 'A90',
  run: (scratch) => same(fetchContent(scratch.newFile(), { Range: 'bytes=1-99' }), [206, 3]),
};
