import { readCriterion } from '../criteria';
import type { Expression } from '../../formulas/parseFormula';
import type { Scope, SheetFunction } from '../scope';
import { isFailure, isMatrix, raise, SheetError } from '../values';
import type { Matrix, Value } from '../values';
import { least, most, sum } from './numbers';

function cellsOf(part: Expression, scope: Scope): Matrix {
  const value: Value = scope.value(part);
  if (isFailure(value)) throw new SheetError(value);
  return isMatrix(value) && value.ofCells ? value : scope.refuse('something that is no range');
}

/** Visits the places where all criteria hold. Ranges of different size are an error, as in all spreadsheets. */
function eachMatch(
  pairs: readonly Expression[],
  scope: Scope,
  like: Matrix | undefined,
  visit: (row: number, column: number) => void,
): void {
  const conditions: { readonly range: Matrix; readonly test: ReturnType<typeof readCriterion> }[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [range, criterion] = [pairs[at], pairs[at + 1]];
    if (range === undefined || criterion === undefined) continue;
    conditions.push({
      range: cellsOf(range, scope),
      test: readCriterion(scope.scalar(criterion), scope),
    });
  }
  const shape = like ?? conditions[0]?.range;
  if (shape === undefined) return;
  const { rows, columns } = shape;
  if (conditions.some(({ range }) => range.rows !== rows || range.columns !== columns)) raise('VALUE');
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (conditions.every(({ range, test }) => test(range.at(row, column)))) visit(row, column);
    }
  }
}

/** The numbers of the first range where the criteria for the others hold. */
function matchedNumbers([first, ...pairs]: readonly Expression[], scope: Scope): number[] {
  if (first === undefined) return [];
  const values = cellsOf(first, scope);
  const numbers: number[] = [];
  eachMatch(pairs, scope, values, (row, column) => {
    const value = values.at(row, column);
    if (isFailure(value)) throw new SheetError(value);
    if (typeof value === 'boolean') scope.refuse('a range with TRUE or FALSE in it');
    if (typeof value === 'number') numbers.push(value);
  });
  return numbers;
}

export const conditionalFunctions = {
  COUNTIFS(args, scope) {
    let count = 0;
    eachMatch(args, scope, undefined, () => (count += 1));
    return count;
  },
  SUMIFS: (args, scope) => sum(matchedNumbers(args, scope)),
  AVERAGEIFS(args, scope) {
    const numbers = matchedNumbers(args, scope);
    return numbers.length === 0 ? raise('DIVIDE_BY_ZERO') : sum(numbers) / numbers.length;
  },
  MAXIFS: (args, scope) => most(matchedNumbers(args, scope)),
  MINIFS: (args, scope) => least(matchedNumbers(args, scope)),
} satisfies Readonly<Record<string, SheetFunction>>;
