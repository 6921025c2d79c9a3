import type { EntryLine } from './lines';

type Column = keyof EntryLine;

/** A mistake in a row: what the officer typed there, and the cells that change with it. */
export interface EntryMistake {
  readonly code: string;
  readonly unit: string;
  readonly criterion: string;
  /** The column to which the finding points. */
  readonly column: string;
  readonly cells: Partial<Record<Column, string>>;
  readonly comment: string;
}

export function row(
  code: string,
  unit: string,
  criterion: string,
  column: string,
  cells: EntryMistake['cells'],
  comment: string,
): EntryMistake {
  return { code, unit, criterion, column, cells, comment };
}
