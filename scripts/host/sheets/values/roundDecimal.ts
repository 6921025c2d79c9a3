/**
 * Rounds as people do on paper: by the fifteen digits that are shown, halves away from zero. `1.005` to two places is
 * `1.01`, though the machine's number lies a little below the half.
 * @param places after the decimal sign; before it where negative
 */
export function roundDecimal(value: number, places: number): number {
  const decimal = Math.abs(Number(value.toPrecision(15)));
  const [digits = '', exponent = '0'] = String(decimal).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + places}`));
  const [rounded = '', grown = '0'] = String(shifted).split('e');
  const result = Number(`${rounded}e${Number(grown) - places}`);
  return value < 0 && result !== 0 ? -result : result;
}
