import { timesMissing } from '../timesMissing';

/** There are documents of a kind that is asked for monthly, but not of every month. */
export const monthsMissing = timesMissing('monthsMissing', 'monthly');
