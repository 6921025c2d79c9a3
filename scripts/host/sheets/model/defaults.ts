import type { CellFormat } from './resources';

const WHITE = { red: 1, green: 1, blue: 1 };

/** How a cell of a new workbook looks, as Google's answers show it. */
export const DEFAULT_FORMAT: CellFormat = {
  backgroundColor: WHITE,
  backgroundColorStyle: { rgbColor: WHITE },
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    foregroundColorStyle: { rgbColor: {} },
    fontFamily: 'arial,sans,sans-serif',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
  },
};

export const DEFAULT_ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;
