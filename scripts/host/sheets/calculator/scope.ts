import type { Expression } from '../formulas/parseFormula';
import type { Locale } from '../model/workbook';
import type { Scalar, Value } from './values';

/** What a part of a formula needs of its surroundings. */
export interface Scope {
  readonly locale: Locale;
  /** Within SUMPRODUCT, where arithmetic goes cell by cell. */
  readonly inArray: boolean;
  value(part: Expression): Value;
  /** The value of one cell; several are refused. */
  scalar(part: Expression): Scalar;
  /** As arguments of SUMPRODUCT are read. */
  array(part: Expression): Value;
  /** Ends the work: engines differ here, or nobody can tell what Sheets would do. */
  refuse(why: string): never;
}

export type SheetFunction = (args: readonly Expression[], scope: Scope) => Value;
