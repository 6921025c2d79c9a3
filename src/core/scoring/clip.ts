/** A fraction of the maximum is never below 0 nor above 1. */
export const clip = (value: number): number => Math.min(1, Math.max(0, value));
