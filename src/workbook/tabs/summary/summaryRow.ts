import type { CellValue } from '../../grid/cells';

/** What a row is, which decides its look. */
export type Look =
  | 'title'
  | 'asOf'
  | 'hint'
  | 'band'
  | 'head'
  | 'ledger'
  | 'official'
  | 'group'
  | 'criterion'
  | 'unit'
  | 'blank';

export interface SummaryRow {
  readonly look: Look;
  /** From column A on; all after the last are empty. */
  readonly cells: readonly CellValue[];
}

export const textRow = (look: Look, ...cells: readonly CellValue[]): SummaryRow => ({ look, cells });
