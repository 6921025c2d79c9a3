import type { Fill, Style } from 'exceljs';
import { defined } from '../defined';
import { isEmpty } from '../isEmpty';
import type { CellFormat, SpreadsheetProperties } from '../resource';
import { fromExcelAlignment, toExcelAlignment } from './alignment';
import { fromExcelBorders, toExcelBorders } from './borders';
import type { Theme } from './color';
import { fromArgb, themeOf, toArgb } from './color';
import type { DefaultFont } from './font';
import { defaultFontOf, fromExcelFont, toExcelFont } from './font';
import { fromExcelNumberFormat, toExcelNumberFormat } from './numberFormat';

/** `undefined` where the sheet has no protection and a lock would mean nothing. */
type Locked = boolean | undefined;
export type StyleOf = (format: CellFormat | undefined, locked: Locked) => Partial<Style> | undefined;

/** Equal formats share one object: exceljs is slow when each cell brings a style of its own. */
export function createStyleOf(properties: SpreadsheetProperties | undefined): StyleOf {
  const theme = themeOf(properties);
  const usual = defaultFontOf(properties);
  const known = new Map<string, Partial<Style> | undefined>();
  return (format, locked) => {
    const key = `${String(locked)}${format === undefined ? '' : JSON.stringify(format)}`;
    if (known.has(key)) return known.get(key);
    const style = toExcelStyle(format ?? {}, locked, usual, theme, properties?.locale);
    known.set(key, style);
    return style;
  };
}

function toExcelStyle(
  format: CellFormat,
  locked: Locked,
  usual: DefaultFont,
  theme: Theme,
  locale: string | undefined,
): Partial<Style> | undefined {
  const background = toArgb(format.backgroundColorStyle, format.backgroundColor, theme);
  const style = defined({
    numFmt: toExcelNumberFormat(format.numberFormat, locale),
    font: toExcelFont(format.textFormat, usual, theme),
    fill: background === undefined ? undefined : solidFill(background),
    border: toExcelBorders(format.borders, theme),
    alignment: toExcelAlignment(format),
    // A locked cell says so itself: what it leaves out would be taken from its column.
    protection: locked === undefined ? undefined : { locked },
  });
  return isEmpty(style) ? undefined : style;
}

function solidFill(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { argb } };
}

/** exceljs shares the style objects that it reads, so each is translated once. */
export function createFormatOf(usual: DefaultFont): (style: Partial<Style>) => CellFormat | undefined {
  const known = new WeakMap<object, { readonly format: CellFormat | undefined }>();
  return (style) => {
    const found = known.get(style);
    if (found !== undefined) return found.format;
    const format = fromExcelStyle(style, usual);
    known.set(style, { format });
    return format;
  };
}

function fromExcelStyle(style: Partial<Style>, usual: DefaultFont): CellFormat | undefined {
  const { fill } = style;
  const format: CellFormat = defined({
    backgroundColorStyle:
      fill?.type === 'pattern' && fill.pattern === 'solid' ? fromArgb(fill.fgColor?.argb) : undefined,
    borders: fromExcelBorders(style.border),
    numberFormat: fromExcelNumberFormat(style.numFmt),
    textFormat: fromExcelFont(style.font, usual),
    ...fromExcelAlignment(style.alignment),
  });
  return isEmpty(format) ? undefined : format;
}
