import { rowStateWords, withdrawnWord } from '../../text/vi';
import type { CellFormat, Color, ConditionalFormatRule, GridRange, Request } from './sheets';
import { colors, fill } from './style';
import { columnIndex, headRows, type Placed } from './table';

/** Paints cells of a state by the symbol that its word begins with. */
export const ruleBySymbol =
  (range: GridRange) =>
  (word: string, color: Color, format: CellFormat = {}): ConditionalFormatRule => ({
    ranges: [range],
    booleanRule: {
      condition: { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: word.slice(0, 1) }] },
      format: { ...fill(color), ...format },
    },
  });

/** The last one comes first, and wins. */
export const addRules = (rules: readonly ConditionalFormatRule[]): readonly Request[] =>
  rules.map((rule) => ({ addConditionalFormatRule: { rule, index: 0 } }));

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
  const paint = ruleBySymbol(rulesRange(table, 'status', rowCount));
  return addRules([
    paint(rowStateWords.invalid, colors.bad, { textFormat: { bold: true } }),
    paint(rowStateWords.returned, colors.bad),
    paint(rowStateWords.incomplete, colors.attention),
    paint(rowStateWords.ready, colors.good),
    paint(withdrawnWord, colors.unused),
    paint(rowStateWords.accepted, colors.good, { textFormat: { bold: true } }),
  ]);
}
