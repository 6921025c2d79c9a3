import { parseFormula } from './parseFormula';

/** The formula with commas between arguments, as a workbook shows it whose locale has the decimal point. */
export function withCommas(formula: string): string {
  const parsed = parseFormula(formula);
  if ('problem' in parsed) return formula;
  return `=${parsed.tokens.map(({ kind, text }) => (kind === 'separator' ? ',' : text)).join('')}`;
}

/** And back: such a workbook takes both. */
export const withSemicolons = (formula: string): string =>
  formula.replace(/"[^"]*"|'[^']*'|,/g, (part) => (part === ',' ? ';' : part));
