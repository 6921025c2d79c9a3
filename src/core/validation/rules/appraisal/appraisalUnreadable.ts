import { unreadable } from '../../readAppraisal';
import type { AppraisalRule } from '../../rule';

/** Cells of the appraisers that can't be read: without this they would count for nothing, and nobody would know. */
export const appraisalUnreadable: AppraisalRule<'appraisalUnreadable'> = {
  code: 'appraisalUnreadable',
  check: ({ raw }) => unreadable(raw).map(({ column, text }) => ({ column, params: { text } })),
};
