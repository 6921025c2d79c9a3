import { toBoolean } from '../coerce';
import type { Expression } from '../../formulas/parseFormula';
import type { Scope, SheetFunction } from '../scope';
import { isFailure, isMatrix, raise, scalarsOf, SheetError } from '../values';

/** In ranges Excel leaves blanks and texts out; what Google does is not written down. */
function truths(args: readonly Expression[], scope: Scope): boolean[] {
  return args.flatMap((arg) => {
    const value = scope.value(arg);
    if (!isMatrix(value)) return toBoolean(value, scope);
    return [...scalarsOf(value)].map((each) => {
      if (isFailure(each)) throw new SheetError(each);
      if (typeof each === 'string' || each === undefined)
        scope.refuse('a cell that is blank or holds a text');
      return toBoolean(each, scope);
    });
  });
}

export const logicFunctions = {
  IF([condition, then, otherwise], scope) {
    if (condition === undefined || then === undefined) return undefined;
    if (toBoolean(scope.scalar(condition), scope)) return scope.value(then);
    return otherwise === undefined ? false : scope.value(otherwise);
  },
  IFS(args, scope) {
    for (let at = 0; at + 1 < args.length; at += 2) {
      const [condition, then] = [args[at], args[at + 1]];
      if (condition && then && toBoolean(scope.scalar(condition), scope)) return scope.value(then);
    }
    return raise('N_A');
  },
  IFERROR([value, instead], scope) {
    if (value === undefined || instead === undefined) return undefined;
    const outcome = scope.value(value);
    if (isMatrix(outcome) && outcome.rows * outcome.columns > 1) return scope.refuse('several cells');
    return isFailure(isMatrix(outcome) ? outcome.at(0, 0) : outcome) ? scope.value(instead) : outcome;
  },
  AND: (args, scope) => truths(args, scope).every(Boolean),
  OR: (args, scope) => truths(args, scope).some(Boolean),
  NOT: ([arg], scope) => arg && !toBoolean(scope.scalar(arg), scope),
} satisfies Readonly<Record<string, SheetFunction>>;
