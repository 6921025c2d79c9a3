/** What runs by itself: functions that Google calls by these names, once `scriptTriggers` has installed them. */
export const handlers = { edit: 'onPeriodEdit', hour: 'checkHourly' } as const;

export type Handler = (typeof handlers)[keyof typeof handlers];

/** The functions that triggers of the self-test's probes call. The last one is never due. */
export const probeHandlers = { once: 'probeClock', again: 'probeClockAgain', never: 'probeNever' } as const;
