import { NotImplemented } from '../../contract';
import { referenceRect } from '../formulas/checkFormula';
import type { BinaryOperator, Expression } from '../formulas/parseFormula';
import type { Reference } from '../formulas/tokenize';
import { cellAt, effectiveValue } from '../model/cells';
import { errorType } from '../model/errorTexts';
import { findTab } from '../model/rect';
import type { ExtendedValue } from '../model/resources';
import type { Tab, Workbook } from '../model/workbook';
import { toNumber } from './coerce';
import { conditionalFunctions } from './functions/conditional';
import { countFunctions } from './functions/counts';
import { logicFunctions } from './functions/logic';
import { numberFunctions } from './functions/numbers';
import { textFunctions } from './functions/texts';
import { apply } from './operators';
import type { Scope, SheetFunction } from './scope';
import { attempt, failure, isFailure, isMatrix, mapMatrix, toExtended, toScalar } from './values';
import type { Matrix, Scalar, Value } from './values';

const FUNCTIONS: ReadonlyMap<string, SheetFunction> = new Map(
  Object.entries({
    ...numberFunctions,
    ...countFunctions,
    ...logicFunctions,
    ...conditionalFunctions,
    ...textFunctions,
  }),
);

const PLAIN_FORMATS: ReadonlySet<string | undefined> = new Set([undefined, 'NUMBER', 'TEXT']);

/**
 * What a formula gives by the values that the cells hold now, as Sheets answers in the workbook's locale; `{}` where
 * that is a blank. Where engines differ, or nobody wrote down what Sheets does, it throws NotImplemented.
 * @param where the cell or the rule that holds the formula, for that message
 */
export function evaluate(workbook: Workbook, home: Tab, tree: Expression, where: string): ExtendedValue {
  const refuse = (why: string): never => {
    throw new NotImplemented(`Sheets ${why}, in ${where}`);
  };
  const single = (value: Value): Scalar => {
    if (!isMatrix(value)) return value;
    return value.rows === 1 && value.columns === 1
      ? value.at(0, 0)
      : refuse('formula that gives several cells');
  };

  const scopeOf = (inArray: boolean, name: string): Scope => ({
    locale: workbook.locale,
    inArray,
    value: (part) => valueOf(part, inArray),
    scalar: (part) => single(valueOf(part, inArray)),
    array: (part) => valueOf(part, true),
    refuse: (why) => refuse(`${name} with ${why}`),
  });

  const valueOf = (part: Expression, inArray: boolean): Value =>
    attempt((): Value => {
      switch (part.kind) {
        case 'literal':
          return part.value;
        case 'error':
          return failure(errorType(part.text) ?? 'ERROR');
        case 'reference':
          return cellsOf(workbook, home, part.reference);
        case 'unary':
          return unary(part.operator, valueOf(part.operand, inArray), inArray);
        case 'binary':
          return binary(part.operator, valueOf(part.left, inArray), valueOf(part.right, inArray), inArray);
        case 'call':
          return call(part.name, part.args, inArray);
      }
    });

  function unary(operator: '+' | '-' | '%', operand: Value, inArray: boolean): Value {
    const scope = scopeOf(inArray, `operator ${operator}`);
    const change = (value: Scalar): Scalar => {
      if (isFailure(value)) return value;
      // A plus changes nothing, not even a text.
      if (operator === '+') return value ?? 0;
      return operator === '-' ? -toNumber(value, scope) : toNumber(value, scope) / 100;
    };
    return inArray && isMatrix(operand) ? mapMatrix(operand, change) : change(single(operand));
  }

  function binary(operator: BinaryOperator, left: Value, right: Value, inArray: boolean): Value {
    const scope = scopeOf(inArray, `operator ${operator}`);
    if (operator === '&' && (isDressed(left) || isDressed(right)))
      scope.refuse('a day or a per cent as a text');
    if (!inArray) return apply(operator, single(left), single(right), scope);
    if (!isMatrix(left)) {
      if (!isMatrix(right)) return apply(operator, left, right, scope);
      return mapMatrix(right, (value) => apply(operator, left, value, scope));
    }
    if (!isMatrix(right)) return mapMatrix(left, (value) => apply(operator, value, right, scope));
    const { rows, columns } = left;
    if (rows !== right.rows || columns !== right.columns) scope.refuse('ranges of different size');
    const at = (row: number, column: number): Scalar =>
      attempt(() => apply(operator, left.at(row, column), right.at(row, column), scope));
    return { rows, columns, ofCells: false, at };
  }

  function call(name: string, args: readonly (Expression | undefined)[], inArray: boolean): Value {
    const scope = scopeOf(inArray, `function ${name}`);
    const given = args.filter((arg) => arg !== undefined);
    if (given.length < args.length) scope.refuse('an argument left out');
    const work = FUNCTIONS.get(name);
    return work === undefined ? refuse(`function ${name}`) : work(given, scope);
  }

  return toExtended(single(valueOf(tree, false)));
}

function cellsOf(workbook: Workbook, home: Tab, reference: Reference): Value {
  const rect = referenceRect(workbook, home, reference);
  if (rect === undefined) return failure('REF');
  const tab = findTab(workbook, rect.sheetId);
  const matrix: Matrix = {
    rows: rect.bottom - rect.top,
    columns: rect.right - rect.left,
    ofCells: true,
    at: (row, column) => toScalar(effectiveValue(cellAt(tab, rect.top + row, rect.left + column))),
    dressed: (row, column) =>
      !PLAIN_FORMATS.has(
        cellAt(tab, rect.top + row, rect.left + column)?.userEnteredFormat?.numberFormat?.type,
      ),
  };
  return matrix;
}

const isDressed = (value: Value): boolean =>
  isMatrix(value) && typeof value.at(0, 0) === 'number' && value.dressed?.(0, 0) === true;
