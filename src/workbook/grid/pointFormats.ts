import type { CellValue } from './cells';
import { runsOf } from './runs';
import type { NumberFormat, Request } from './sheets';
import { numberFormats } from './style';

/** What shows points as people write them, 5 and 2,5, to two decimals at most; undefined for any other value. */
export function pointFormat(value: CellValue): NumberFormat | undefined {
  if (typeof value !== 'object' || !('points' in value)) return undefined;
  return Math.round(value.points * 100) % 100 === 0 ? numberFormats.whole : numberFormats.decimal;
}

/** Gives the cells of a column their formats, from a row on; neighbours alike share one request. */
export const showNumbers = (
  sheetId: number,
  columnIndex: number,
  rowIndex: number,
  formats: readonly (NumberFormat | undefined)[],
): readonly Request[] =>
  runsOf(formats).flatMap(({ value, from, to }): readonly Request[] =>
    value === undefined
      ? []
      : [
          {
            repeatCell: {
              range: {
                sheetId,
                startRowIndex: rowIndex + from,
                endRowIndex: rowIndex + to,
                startColumnIndex: columnIndex,
                endColumnIndex: columnIndex + 1,
              },
              cell: { userEnteredFormat: { numberFormat: value } },
              fields: 'userEnteredFormat.numberFormat',
            },
          },
        ],
  );
