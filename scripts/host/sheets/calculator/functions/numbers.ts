import { roundDecimal, roundDigits } from '../../values/roundDecimal';
import { textNumber, toNumber } from '../coerce';
import type { Scope, SheetFunction } from '../scope';
import { isFailure, isMatrix, raise, scalarsOf, SheetError } from '../values';
import type { Matrix, Value } from '../values';

/**
 * The numbers of an argument: of a range only its numbers, of anything else what it is worth.
 * TRUE in a range is left out by Excel and Google, and counts in LibreOffice: refused.
 */
function* numbersOf(value: Value, scope: Scope): Generator<number> {
  if (!isMatrix(value)) {
    if (typeof value === 'string' && textNumber(value, scope) !== undefined)
      scope.refuse(`the text '${value}' as an argument`);
    yield toNumber(value, scope);
    return;
  }
  for (const each of scalarsOf(value)) {
    if (isFailure(each)) throw new SheetError(each);
    if (typeof each === 'boolean') scope.refuse('a range with TRUE or FALSE in it');
    if (typeof each === 'number') yield each;
  }
}

const numbersOfAll: (...parameters: Parameters<SheetFunction>) => number[] = (args, scope) =>
  args.flatMap((arg) => [...numbersOf(scope.value(arg), scope)]);

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
/** 0 where there are none. */
export const least = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b));
export const most = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b));

function product(matrices: readonly Matrix[], scope: Scope): number {
  const [first] = matrices;
  if (first === undefined) return 0;
  const { rows, columns } = first;
  if (matrices.some((each) => each.rows !== rows || each.columns !== columns)) return raise('VALUE');
  let total = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      total += matrices.reduce((value, matrix) => {
        const each = matrix.at(row, column);
        if (isFailure(each)) throw new SheetError(each);
        if (typeof each === 'boolean') scope.refuse('TRUE or FALSE that no arithmetic made a number');
        return value * (typeof each === 'number' ? each : 0);
      }, 1);
    }
  }
  return total;
}

const asMatrix = (value: Value): Matrix =>
  isMatrix(value) ? value : { rows: 1, columns: 1, ofCells: false, at: () => value };

export const numberFunctions = {
  SUM: (args, scope) => sum(numbersOfAll(args, scope)),
  MIN: (args, scope) => least(numbersOfAll(args, scope)),
  MAX: (args, scope) => most(numbersOfAll(args, scope)),
  ROUND([number, digits], scope) {
    const places = digits && toNumber(scope.scalar(digits), scope);
    if (number === undefined || places === undefined || !Number.isInteger(places) || Math.abs(places) > 12)
      return scope.refuse('so many digits');
    const value = toNumber(scope.scalar(number), scope);
    const rounded = roundDecimal(value, places);
    if (rounded !== roundDigits(value, places))
      scope.refuse(`the number ${String(value)}, a half but for what comes after the fifteenth digit`);
    return rounded;
  },
  SUMPRODUCT: (args, scope) =>
    product(
      args.map((arg) => asMatrix(scope.array(arg))),
      scope,
    ),
} satisfies Readonly<Record<string, SheetFunction>>;
