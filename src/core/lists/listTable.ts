import type { Params } from '../model';

/** One line of a list as it was stored; `line` is where it begins, from 1. */
export type ListRow =
  | {
      readonly line: number;
      readonly cells: readonly string[];
      /** Addresses behind the texts of cells. */
      readonly links?: readonly (string | undefined)[];
    }
  | { readonly line: number; readonly fault: 'quoteNotClosed' | 'tooManyCells' | 'formulaUnread' };

/** A file, or one sheet of a workbook. Lines without any text are left out. */
export interface ListTable {
  /** As its problems name it. */
  readonly name: string;
  readonly rows: readonly ListRow[];
}

/** Why a line, or the whole list at the line of its head, can't be used. */
export type ListProblemCode =
  | 'headMissing'
  | 'columnsMissing'
  | 'columnTwice'
  | 'quoteNotClosed'
  | 'tooManyCells'
  | 'formulaUnread'
  | 'lettersLost'
  | 'unknownCriterion'
  | 'unknownFigure'
  | 'unknownUnit'
  | 'unitMissing'
  | 'notAssigned'
  | 'figureNotAsked'
  | 'commonFigure'
  | 'twice'
  | 'nothing';

export interface ListProblem {
  readonly table: string;
  readonly line: number;
  readonly code: ListProblemCode;
  readonly params: Params;
  /** Ids that may be meant: never taken before a person says so. */
  readonly proposes?: readonly string[];
}
