type CellData = gapi.client.sheets.CellData;

/**
 * The text with which a cell is edited: the formula, the number with all its digits, else what is shown. Typed again
 * unchanged it gives the same value.
 */
export function entryText(
  { userEnteredValue, userEnteredFormat, formattedValue }: CellData,
  decimal: string,
): string {
  const { formulaValue, numberValue } = userEnteredValue ?? {};
  if (formulaValue !== undefined) return formulaValue;
  if (numberValue === undefined) return formattedValue ?? '';
  switch (userEnteredFormat?.numberFormat?.type) {
    case 'DATE':
    case 'DATE_TIME':
    case 'TIME':
      return formattedValue ?? '';
    case 'PERCENT':
      return `${digits(numberValue * 100, decimal)}%`;
    default:
      return digits(numberValue, decimal);
  }
}

/** Fifteen digits are what a double keeps of a decimal number. */
const digits = (value: number, decimal: string): string =>
  String(Number(value.toPrecision(15))).replace('.', decimal);
