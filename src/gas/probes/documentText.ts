import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** The text of a document begins with a byte order mark and ends its lines with both signs. */
export const documentText: Probe = {
  id: 'A41',
  run(scratch) {
    const text = String(scratch.exported());
    return same([text.charCodeAt(0), /[^\r]\n/.test(text)], [0xfeff, false]);
  },
};
