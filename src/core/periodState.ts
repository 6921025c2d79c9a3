/** How far a period has come. Only the office moves it on; what may be edited follows from it. */
export type PeriodState = 'draft' | 'open' | 'closed' | 'compiled' | 'reported' | 'archived';
