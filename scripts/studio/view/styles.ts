import type { CellStyle } from '../api';

type CellFormat = gapi.client.sheets.CellFormat;
type Color = gapi.client.sheets.Color;
type ColorStyle = gapi.client.sheets.ColorStyle;

const part = (value: number | undefined): number => Math.round((value ?? 0) * 255);

/** CSS for a colour of Sheets, whose parts are left out where they are 0. */
export const cssColor = (color: Color): string =>
  `rgb(${String(part(color.red))} ${String(part(color.green))} ${String(part(color.blue))})`;

const colorOf = (style: ColorStyle | undefined, plain: Color | undefined): string | undefined => {
  const color = style?.rgbColor ?? plain;
  return color && cssColor(color);
};

const horizontal = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
const vertical = { TOP: 'top', MIDDLE: 'middle' } as const;
const wrapping = { WRAP: 'wrap', CLIP: 'clip' } as const;

const named = <T extends object>(names: T, key: string | undefined): T[keyof T] | undefined =>
  key !== undefined && Object.hasOwn(names, key) ? names[key as keyof T] : undefined;

/** What of a format is worth showing. */
export function styleOf(format: CellFormat): CellStyle {
  const { textFormat: text, borders } = format;
  const edge = borders?.bottom ?? borders?.right;
  const style = {
    background: colorOf(format.backgroundColorStyle, format.backgroundColor),
    color: colorOf(text?.foregroundColorStyle, text?.foregroundColor),
    bold: text?.bold,
    italic: text?.italic,
    underline: text?.underline,
    strikethrough: text?.strikethrough,
    fontSize: text?.fontSize,
    align: named(horizontal, format.horizontalAlignment),
    vertical: named(vertical, format.verticalAlignment),
    wrap: named(wrapping, format.wrapStrategy),
    border:
      edge === undefined || edge.style === 'NONE'
        ? undefined
        : (colorOf(edge.colorStyle, edge.color) ?? 'rgb(0 0 0)'),
  };
  const kept = Object.entries(style).filter(([, value]) => value !== undefined && value !== false);
  return Object.fromEntries(kept);
}

/** Numbers things that are alike once: the same key gives the same index. */
export interface Numbering<T> {
  readonly list: readonly T[];
  index(key: string, make: () => T): number;
}

export function createNumbering<T>(): Numbering<T> {
  const list: T[] = [];
  const known = new Map<string, number>();
  return {
    list,
    index(key, make) {
      const found = known.get(key);
      if (found !== undefined) return found;
      known.set(key, list.length);
      list.push(make());
      return list.length - 1;
    },
  };
}
