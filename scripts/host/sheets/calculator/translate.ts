import { referenceRect } from '../formulas/checkFormula';
import type { Formula } from '../formulas/parseFormula';
import { printReference } from '../formulas/tokenize';
import type { Token } from '../formulas/tokenize';
import type { Tab, Workbook } from '../model/workbook';

/** Tabs go by their id in the engine, so that renaming one touches nothing there. */
export const engineTitle = (sheetId: number): string => `sheet_${sheetId}`;

/** The formula in the engine's dialect, readable from any tab, without the `=`. */
export function translate(workbook: Workbook, home: Tab, formula: Formula): string {
  const { tokens } = formula;
  let text = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'function' && token.text.toUpperCase() === 'HYPERLINK') {
      // Sheets shows the second argument, or the address where there is none.
      const skipTo = labelStart(tokens, at + 1);
      text += skipTo === undefined ? '' : '(';
      at = skipTo ?? at;
    } else text += print(workbook, home, token);
  }
  return text;
}

function print(workbook: Workbook, home: Tab, token: Token): string {
  switch (token.kind) {
    case 'separator':
      return ',';
    case 'function':
    case 'boolean':
      return token.text.toUpperCase();
    case 'reference': {
      const rect = referenceRect(workbook, home, token.reference);
      return rect === undefined
        ? '#REF!'
        : printReference({ ...token.reference, title: engineTitle(rect.sheetId) });
    }
    default:
      return token.text;
  }
}

/** Where the separator before the second argument stands; undefined where there is no second one. */
function labelStart(tokens: readonly Token[], open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const kind = tokens[at]?.kind;
    if (kind === 'open') depth += 1;
    if (kind === 'close' && (depth -= 1) === 0) return undefined;
    if (kind === 'separator' && depth === 1) return at;
  }
  return undefined;
}
