/**
 * A formula with `;` between arguments, as the program writes it: Google gives it back with the separators of the
 * workbook's locale. Of formulas without decimals only: there a comma is nothing else.
 */
export const withSemicolons = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|,/g, (part) => (part === ',' ? ';' : part));

/** Whether a cell holds the formula that the program would write, whatever separators it was given back with. */
export const sameFormula = (found: string | undefined, expected: string): boolean =>
  found !== undefined && (found === expected || withSemicolons(found) === withSemicolons(expected));
