/** What sums of binary fractions fall short by: 50 criteria at 0,9 each add up to 44,99999999999996. */
const rounding = 1e-9;

/** Is a threshold reached, as one would say who adds by hand? */
export const reaches = (value: number, threshold: number): boolean => value >= threshold - rounding;
