import { parseFormula } from './parseFormula';
import { printReference } from './tokenize';
import type { Corner, Reference, Token } from './tokenize';

type Change = (reference: Reference) => Reference | '#REF!';

/** The formula with each reference changed; the same text where none is, or where it can't be read. */
export function changeReferences(formula: string, change: Change): string {
  const parsed = parseFormula(formula);
  if ('problem' in parsed) return formula;
  let changed = false;
  const print = (token: Token): string => {
    if (token.kind !== 'reference') return token.text;
    const next = change(token.reference);
    if (next === token.reference) return token.text;
    changed = true;
    return next === '#REF!' ? next : printReference(next);
  };
  const text = parsed.tokens.map(print).join('');
  return changed ? `=${text}` : formula;
}

/** What a formula becomes when it is filled into a cell so many rows and columns away. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return changeReferences(formula, (reference) => shiftReference(reference, rows, columns));
}

function shiftReference(reference: Reference, rows: number, columns: number): Reference | '#REF!' {
  const start = shiftCorner(reference.start, rows, columns);
  const end = reference.end && shiftCorner(reference.end, rows, columns);
  const outside = [start, end].some(
    (corner) => corner !== undefined && (corner.row < 0 || corner.column < 0),
  );
  return outside ? '#REF!' : { ...reference, start, end };
}

const shiftCorner = (corner: Corner, rows: number, columns: number): Corner => ({
  ...corner,
  row: corner.absoluteRow ? corner.row : corner.row + rows,
  column: corner.absoluteColumn ? corner.column : corner.column + columns,
});
