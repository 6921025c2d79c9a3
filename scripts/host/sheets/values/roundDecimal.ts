/**
 * Rounds as people do on paper: by the fifteen digits that are shown, halves away from zero. `1.005` to two places is
 * `1.01`, though the machine's number lies a little below the half.
 * @param places after the decimal sign; before it where negative
 */
export const roundDecimal = (value: number, places: number): number =>
  roundDigits(Number(value.toPrecision(15)), places);

/** The same by all digits that tell the number from others: `100.49999999999999` is less than a half. */
export function roundDigits(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + places}`));
  const [rounded = '', grown = '0'] = String(shifted).split('e');
  const result = Number(`${rounded}e${Number(grown) - places}`);
  return value < 0 && result !== 0 ? -result : result;
}
