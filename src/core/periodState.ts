/** How far a period has come. Only VH-TT moves it on; what may be edited follows from it. */
export type PeriodState = 'draft' | 'open' | 'closed' | 'compiled' | 'reported' | 'archived';
