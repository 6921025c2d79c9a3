import type { FoundRange, Sheet } from './sheets';

/**
 * Whether whoever read the tab may type in a cell, as Google says of that person: every protection over the cell lets
 * it be edited. A protection that only warns keeps nobody out.
 */
export const mayEditCell = ({ protectedRanges = [] }: Sheet, row: number, column: number): boolean =>
  protectedRanges.every(
    ({ range = {}, warningOnly, requestingUserCanEdit }) =>
      warningOnly === true || requestingUserCanEdit === true || !covers(range, row, column),
  );

const covers = (
  { startRowIndex = 0, endRowIndex = Infinity, startColumnIndex = 0, endColumnIndex = Infinity }: FoundRange,
  row: number,
  column: number,
): boolean =>
  startRowIndex <= row && row < endRowIndex && startColumnIndex <= column && column < endColumnIndex;
