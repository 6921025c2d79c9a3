import { rowStateWords, withdrawnWord } from '../../text/vi';
import type { CellFormat, Color, GridRange, Request } from './sheets';
import { colors, fill } from './style';
import { columnIndex, headRows, type Placed } from './table';

/** Paints cells of a state by the symbol that its word begins with. */
export const paintBySymbol =
  (range: GridRange) =>
  (word: string, color: Color, format: CellFormat = {}): Request => ({
    addConditionalFormatRule: {
      rule: {
        ranges: [range],
        booleanRule: {
          condition: { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: word.slice(0, 1) }] },
          format: { ...fill(color), ...format },
        },
      },
      index: 0,
    },
  });

/** From the header on: a row that comes above all others then lies within, and is coloured as well. */
export function rulesRange(table: Placed, key: string, rowCount: number): GridRange {
  const at = columnIndex(table, key);
  return {
    sheetId: table.sheetId,
    startRowIndex: headRows - 1,
    endRowIndex: headRows + Math.max(1, rowCount),
    startColumnIndex: at,
    endColumnIndex: at + 1,
  };
}

/** Colours of a status column, by the symbol that its words begin with: the colour is never the only sign. */
export function statusRules(table: Placed, rowCount: number): readonly Request[] {
  const paint = paintBySymbol(rulesRange(table, 'status', rowCount));
  return [
    paint(rowStateWords.invalid, colors.bad, { textFormat: { bold: true } }),
    paint(rowStateWords.returned, colors.bad),
    paint(rowStateWords.incomplete, colors.attention),
    paint(rowStateWords.ready, colors.good),
    paint(withdrawnWord, colors.unused),
    paint(rowStateWords.accepted, colors.good, { textFormat: { bold: true } }),
  ];
}
