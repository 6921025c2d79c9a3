import type { RawCell } from '../../core/parse/rawCell';
import type { CellValue } from './pageApi';

/** What a cell holds as it was typed: a formula as its text; null where it is blank. */
export const contentOf = ({ formula, typed }: RawCell): CellValue => blankAsNull(formula ?? typed ?? null);

export const blankAsNull = (value: CellValue): CellValue => (value === '' ? null : value);
