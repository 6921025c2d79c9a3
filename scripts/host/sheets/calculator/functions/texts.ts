import { textPattern } from '../criteria';
import { isBooleanWord, sureDifference, toBoolean, toNumber, toText } from '../coerce';
import type { Expression } from '../../formulas/parseFormula';
import type { Scope, SheetFunction } from '../scope';
import { isFailure, isMatrix, raise, SheetError } from '../values';
import type { Matrix, Scalar } from '../values';

/** Without a number that is shown as a day or a per cent: whether its text is that or its digits differs. */
function textsOf(part: Expression, scope: Scope): string[] {
  const value = scope.value(part);
  if (!isMatrix(value)) return [toText(value, scope)];
  const texts: string[] = [];
  for (let row = 0; row < value.rows; row += 1) {
    for (let column = 0; column < value.columns; column += 1) {
      const each = value.at(row, column);
      if (typeof each === 'number' && value.dressed?.(row, column) === true)
        scope.refuse('a day or a per cent as a text');
      texts.push(toText(each, scope));
    }
  }
  return texts;
}

function matrixOf(part: Expression, scope: Scope): Matrix {
  const value = scope.value(part);
  if (isFailure(value)) throw new SheetError(value);
  return isMatrix(value) ? value : scope.refuse('something that is no range');
}

const isSame = (asked: Scalar, scope: Scope): ((cell: Scalar) => boolean) => {
  if (typeof asked === 'number')
    return (cell) => typeof cell === 'number' && sureDifference(cell, asked, scope) === 0;
  if (typeof asked !== 'string') return (cell) => cell === asked;
  const matches = textPattern(asked);
  return (cell) => typeof cell === 'string' && matches(cell);
};

export const textFunctions = {
  TEXTJOIN([delimiter, ignore, ...parts], scope) {
    if (delimiter === undefined || ignore === undefined) return undefined;
    const between = toText(scope.scalar(delimiter), scope);
    const leaves = toBoolean(scope.scalar(ignore), scope);
    const texts = parts.flatMap((part) => textsOf(part, scope));
    return texts.filter((text) => !leaves || text !== '').join(between);
  },
  HYPERLINK([address, label], scope) {
    // Sheets shows the second argument, or the address where there is none; an error of either is the outcome.
    const [to, shown] = [address, label].map((part) => part && scope.scalar(part));
    if (isFailure(to)) return to;
    return label === undefined ? to : shown;
  },
  INDEX([range, row, column], scope) {
    if (range === undefined || row === undefined) return undefined;
    const matrix = matrixOf(range, scope);
    if (column === undefined && matrix.columns > 1)
      return scope.refuse('a range of several columns and one number');
    const [down, across] = [row, column].map((part) => (part ? toNumber(scope.scalar(part), scope) : 1));
    const inside =
      down !== undefined &&
      across !== undefined &&
      down >= 1 &&
      down <= matrix.rows &&
      across >= 1 &&
      across <= matrix.columns;
    if (!inside) return scope.refuse('a place outside of its range');
    const at = { row: Math.trunc(down) - 1, column: Math.trunc(across) - 1 };
    const { ofCells, dressed } = matrix;
    return {
      rows: 1,
      columns: 1,
      ofCells,
      at: () => matrix.at(at.row, at.column),
      ...(dressed && { dressed: () => dressed(at.row, at.column) }),
    };
  },
  MATCH([asked, range, type], scope) {
    if (asked === undefined || range === undefined || type === undefined) return undefined;
    if (toNumber(scope.scalar(type), scope) !== 0) return scope.refuse('another third argument than 0');
    const value = scope.scalar(asked);
    if (isFailure(value)) return value;
    if (
      value === undefined ||
      typeof value === 'boolean' ||
      value === '' ||
      (typeof value === 'string' && isBooleanWord(value))
    )
      return scope.refuse('a blank, TRUE or FALSE to look for');
    const matrix = matrixOf(range, scope);
    const { rows, columns } = matrix;
    if (rows > 1 && columns > 1) return scope.refuse('a range of several rows and columns');
    const matches = isSame(value, scope);
    for (let at = 0; at < rows * columns; at += 1) {
      if (matches(columns === 1 ? matrix.at(at, 0) : matrix.at(0, at))) return at + 1;
    }
    return raise('N_A');
  },
} satisfies Readonly<Record<string, SheetFunction>>;
