import type { Color, ColorStyle, SpreadsheetProperties } from '../resource';

/** The colours that a workbook's theme gives to `themeColor`. */
export type Theme = ReadonlyMap<string, Color>;

export function themeOf(properties: SpreadsheetProperties | undefined): Theme {
  const theme = new Map<string, Color>();
  for (const pair of properties?.spreadsheetTheme?.themeColors ?? []) {
    const color = pair.color?.rgbColor;
    if (pair.colorType !== undefined && color !== undefined) theme.set(pair.colorType, color);
  }
  return theme;
}

/** `FFRRGGBB`, or nothing where no colour is set. The style wins over the older field, as in the API. */
export function toArgb(
  style: ColorStyle | undefined,
  older: Color | undefined,
  theme: Theme,
): string | undefined {
  const color = style?.rgbColor ?? (style?.themeColor === undefined ? older : theme.get(style.themeColor));
  if (color === undefined) return undefined;
  return `FF${hex(color.red)}${hex(color.green)}${hex(color.blue)}`;
}

/** A channel that is 0 is left out, as the API does; the others have seven digits, as its floats have. */
export function fromArgb(argb: string | undefined): ColorStyle | undefined {
  const match = /^(?:[0-9a-f]{2})?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(argb ?? '');
  if (match === null) return undefined;
  const [red, green, blue] = match.slice(1).map((pair) => Number((parseInt(pair, 16) / 255).toFixed(7)));
  const rgbColor: Color = {};
  if (red) rgbColor.red = red;
  if (green) rgbColor.green = green;
  if (blue) rgbColor.blue = blue;
  return { rgbColor };
}

function hex(channel: number | undefined): string {
  const value = Math.round(Math.min(1, Math.max(0, channel ?? 0)) * 255);
  return value.toString(16).padStart(2, '0').toUpperCase();
}
