/** What runs by itself: functions that Google calls by these names, once `scriptTriggers` has installed them. */
export const handlers = { edit: 'onPeriodEdit', hour: 'checkHourly' } as const;

export type Handler = (typeof handlers)[keyof typeof handlers];
