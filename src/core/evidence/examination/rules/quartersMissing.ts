import { timesMissing } from '../timesMissing';

/** There are documents of a kind that is asked for quarterly, but not of every quarter. */
export const quartersMissing = timesMissing('quartersMissing', 'quarterly');
