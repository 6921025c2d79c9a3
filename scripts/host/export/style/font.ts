import type { Font } from 'exceljs';
import { defined } from '../defined';
import { isEmpty } from '../isEmpty';
import type { SpreadsheetProperties, TextFormat } from '../resource';
import type { Theme } from './color';
import { fromArgb, toArgb } from './color';

/** The font that a cell has when nobody chose one. Sheets says Arial 10 where a workbook says nothing. */
export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

export function defaultFontOf(properties: SpreadsheetProperties | undefined): DefaultFont {
  const format = properties?.defaultFormat?.textFormat;
  // Sheets names the font of the theme as a list for browsers: `arial,sans,sans-serif`.
  const chosen = format?.fontFamily?.includes(',') === true ? undefined : format?.fontFamily;
  const name = chosen ?? properties?.spreadsheetTheme?.primaryFontFamily ?? 'Arial';
  return { name, size: format?.fontSize ?? 10 };
}

/** Excel takes a font as a whole, so name and size are always given; nothing where the default will do. */
export function toExcelFont(
  format: TextFormat | undefined,
  usual: DefaultFont,
  theme: Theme,
): Partial<Font> | undefined {
  if (format === undefined) return undefined;
  const argb = toArgb(format.foregroundColorStyle, format.foregroundColor, theme);
  const chosen = defined({
    name: format.fontFamily,
    size: format.fontSize,
    bold: format.bold === true ? true : undefined,
    italic: format.italic === true ? true : undefined,
    strike: format.strikethrough === true ? true : undefined,
    underline: format.underline === true ? true : undefined,
    color: argb === undefined ? undefined : { argb },
  });
  return isEmpty(chosen) ? undefined : { ...usual, ...chosen };
}

/** Only what differs from the usual font; nothing where all is usual. */
export function fromExcelFont(font: Partial<Font> | undefined, usual: DefaultFont): TextFormat | undefined {
  if (font === undefined) return undefined;
  const format = defined({
    bold: font.bold === true ? true : undefined,
    fontFamily: font.name === usual.name ? undefined : font.name,
    fontSize: font.size === usual.size ? undefined : font.size,
    foregroundColorStyle: fromArgb(font.color?.argb),
    italic: font.italic === true ? true : undefined,
    strikethrough: font.strike === true ? true : undefined,
    underline:
      font.underline === undefined || font.underline === 'none' ? undefined : Boolean(font.underline),
  });
  return isEmpty(format) ? undefined : format;
}
