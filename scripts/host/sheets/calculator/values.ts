import { errorText } from '../model/errorTexts';
import type { ExtendedValue } from '../model/resources';

type ErrorType = NonNullable<NonNullable<ExtendedValue['errorValue']>['type']>;

/** An error that a cell shows: a value like others, which most functions hand on. */
export interface Failure {
  readonly failure: ErrorType;
}

/** What one cell may hold; undefined is a blank. */
export type Scalar = number | string | boolean | Failure | undefined;

/** A range of cells, or what arithmetic made of one. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): Scalar;
  /** Only of cells: whether a number is shown as a day or a per cent, so that its text isn't its digits everywhere. */
  readonly dressed?: (row: number, column: number) => boolean;
  readonly ofCells: boolean;
}

export type Value = Scalar | Matrix;

/** Raised where a value is needed and there is an error; becomes the value of the innermost call that it leaves. */
export class SheetError extends Error {
  constructor(readonly value: Failure) {
    super(value.failure);
  }
}

export const failure = (type: ErrorType): Failure => ({ failure: type });
export const raise = (type: ErrorType): never => {
  throw new SheetError(failure(type));
};

export const isFailure = (value: Value): value is Failure => typeof value === 'object' && 'failure' in value;
export const isMatrix = (value: Value): value is Matrix => typeof value === 'object' && 'rows' in value;

/** Runs what may raise an error, and gives that as a value. */
export function attempt<T>(work: () => T): T | Failure {
  try {
    return work();
  } catch (error) {
    if (error instanceof SheetError) return error.value;
    throw error;
  }
}

export function toScalar(value: ExtendedValue | undefined): Scalar {
  if (value === undefined) return undefined;
  if (value.errorValue !== undefined) return failure(value.errorValue.type ?? 'ERROR');
  return value.numberValue ?? value.stringValue ?? value.boolValue;
}

/** `{}` is a blank, as cells keep it. */
export function toExtended(value: Scalar): ExtendedValue {
  switch (typeof value) {
    case 'undefined':
      return {};
    case 'string':
      return { stringValue: value };
    case 'boolean':
      return { boolValue: value };
    case 'number':
      // There is no -0 in a cell.
      return Number.isFinite(value) ? { numberValue: value + 0 } : toExtended(failure('NUM'));
    default:
      return { errorValue: { type: value.failure, message: errorText({ type: value.failure }) } };
  }
}

export function mapMatrix(matrix: Matrix, change: (value: Scalar) => Scalar): Matrix {
  const { rows, columns } = matrix;
  return {
    rows,
    columns,
    ofCells: false,
    at: (row, column) => attempt(() => change(matrix.at(row, column))),
  };
}

/** Row by row. */
export function* scalarsOf(matrix: Matrix): Generator<Scalar> {
  for (let row = 0; row < matrix.rows; row += 1) {
    for (let column = 0; column < matrix.columns; column += 1) yield matrix.at(row, column);
  }
}
