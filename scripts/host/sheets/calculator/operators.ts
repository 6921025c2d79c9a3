import type { BinaryOperator } from '../formulas/parseFormula';
import { sureDifference, toNumber, toText } from './coerce';
import type { Scope } from './scope';
import { isFailure, raise, SheetError } from './values';
import type { Scalar } from './values';

export function apply(operator: BinaryOperator, left: Scalar, right: Scalar, scope: Scope): Scalar {
  for (const each of [left, right]) if (isFailure(each)) throw new SheetError(each);
  switch (operator) {
    case '&':
      return toText(left, scope) + toText(right, scope);
    case '=':
      return isEqual(left, right, scope);
    case '<>':
      return !isEqual(left, right, scope);
    case '<':
      return order(left, right, scope) < 0;
    case '<=':
      return order(left, right, scope) <= 0;
    case '>':
      return order(left, right, scope) > 0;
    case '>=':
      return order(left, right, scope) >= 0;
    default:
      return calculate(operator, toNumber(left, scope), toNumber(right, scope), scope);
  }
}

function calculate(operator: '+' | '-' | '*' | '/' | '^', a: number, b: number, scope: Scope): number {
  switch (operator) {
    case '+':
      return finite(a + b);
    case '-':
      return finite(a - b);
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? raise('DIVIDE_BY_ZERO') : finite(a / b);
    case '^':
      if (a === 0 && b <= 0) scope.refuse('a power of 0');
      if (a < 0 && !Number.isInteger(b)) scope.refuse('a root of a negative number');
      return finite(a ** b);
  }
}

const finite = (value: number): number => (Number.isFinite(value) ? value : raise('NUM'));

/** A blank is what stands beside it: 0, an empty text or FALSE. */
function beside(value: Scalar, other: Scalar): Scalar {
  if (value !== undefined) return value;
  switch (typeof other) {
    case 'string':
      return '';
    case 'boolean':
      return false;
    default:
      return 0;
  }
}

/** Case makes no difference. TRUE is not 1, as in Excel; LibreOffice knows no difference. */
function isEqual(left: Scalar, right: Scalar, scope: Scope): boolean {
  const [a, b] = [beside(left, right), beside(right, left)];
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase();
  if (typeof a === 'number' && typeof b === 'number') return sureDifference(a, b, scope) === 0;
  return a === b;
}

/** Negative, 0 or positive; a number comes before every text. */
function order(left: Scalar, right: Scalar, scope: Scope): number {
  const [a, b] = [beside(left, right), beside(right, left)];
  if (typeof a === 'number' && typeof b === 'number') return sureDifference(a, b, scope);
  if (typeof a === 'number' && typeof b === 'string') return -1;
  if (typeof a === 'string' && typeof b === 'number') return 1;
  if (typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === b.toLowerCase()) return 0;
  return scope.refuse('an order of texts or of TRUE and FALSE');
}
