import { parseFormula } from './parseFormula';

/** The formula with commas between arguments, as lists of locales have it for workbooks where it was written with `;`. */
export function withCommas(formula: string): string {
  const parsed = parseFormula(formula);
  if ('problem' in parsed) return formula;
  return `=${parsed.tokens.map(({ kind, text }) => (kind === 'separator' ? ',' : text)).join('')}`;
}
