import { toText } from '../coerce';
import type { Expression } from '../../formulas/parseFormula';
import type { Scope, SheetFunction } from '../scope';
import { isMatrix, mapMatrix, scalarsOf, SheetError, isFailure } from '../values';
import type { Scalar, Value } from '../values';

const scalars = (args: readonly Expression[], scope: Scope): Scalar[] =>
  args.flatMap((arg) => {
    const value = scope.value(arg);
    return isMatrix(value) ? [...scalarsOf(value)] : [value];
  });

/** A function of one value: within SUMPRODUCT, of each. */
const ofOne =
  (answer: (value: Scalar, scope: Scope) => Scalar): SheetFunction =>
  ([arg], scope): Value => {
    if (arg === undefined) return undefined;
    if (!scope.inArray) return answer(scope.scalar(arg), scope);
    const value = scope.value(arg);
    return isMatrix(value) ? mapMatrix(value, (each) => answer(each, scope)) : answer(value, scope);
  };

function lengthOf(value: Scalar, scope: Scope): number {
  if (isFailure(value)) throw new SheetError(value);
  // As Google names them; other programs count the letters of their own language.
  if (typeof value === 'boolean') return value ? 4 : 5;
  return toText(value, scope).length;
}

export const countFunctions = {
  COUNTA: (args, scope) => scalars(args, scope).filter((each) => each !== undefined).length,
  COUNTBLANK: (args, scope) =>
    scalars(args, scope).filter((each) => each === undefined || each === '').length,
  ISNUMBER: ofOne((value) => typeof value === 'number'),
  ISBLANK: ofOne((value) => value === undefined),
  LEN: ofOne(lengthOf),
} satisfies Readonly<Record<string, SheetFunction>>;
