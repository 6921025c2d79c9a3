import { dayOfInstant } from '../../../day';
import { fileRule } from '../rule';

/** To the second: Drive writes thousandths, others don't. */
const toSeconds = (instant: string): string => instant.slice(0, 19);

export const modifiedAfterSubmission = fileRule(
  'modifiedAfterSubmission',
  ({ modifiedAt, modifiedBy = '' }, { unit }, { submittedAt }) => {
    const submitted = submittedAt.get(unit);
    return submitted !== undefined && toSeconds(modifiedAt) > toSeconds(submitted)
      ? { modified: dayOfInstant(modifiedAt), by: modifiedBy, submitted: dayOfInstant(submitted) }
      : undefined;
  },
);
