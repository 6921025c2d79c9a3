import type { FlawCode } from '../../src/core/findings/findings';
import type { RawCell, Scalar } from '../../src/core/parse/rawCell';
import type { Params } from '../../src/core/model';

/** What a cell must be read as: a value, nothing, or a flaw with what its words need. */
export type Outcome<T> = T | Flawed | typeof blank;

export interface Flawed {
  readonly flaw: FlawCode;
  readonly params: Params;
}

export const blank = Symbol('an empty cell');
export const flaw = (code: FlawCode, params: Params): Flawed => ({ flaw: code, params });

/** A plain value is what a person typed; a cell says what Sheets made of it. */
export type Case<T> = readonly [cell: Scalar | RawCell, outcome: Outcome<T>];

/** 12% typed into a cell: Sheets keeps 0,12 and the format. */
export const percent = (typed: number): RawCell => ({ typed, format: 'PERCENT' });
/** A day that Sheets recognised: its serial number and the format. */
export const date = (typed: number): RawCell => ({ typed, format: 'DATE' });
export const dateTime = (typed: number): RawCell => ({ typed, format: 'DATE_TIME' });
export const formula = (text: string, value?: Scalar): RawCell => ({
  formula: text,
  ...(value !== undefined && { value }),
});
