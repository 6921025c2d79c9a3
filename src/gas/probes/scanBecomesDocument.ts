import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A copy of a PDF is a Google document, and the language of its text may be named. */
export const scanBecomesDocument: Probe = {
  id: 'A16',
  run: (scratch) => same(scratch.document().mimeType, 'application/vnd.google-apps.document'),
};
