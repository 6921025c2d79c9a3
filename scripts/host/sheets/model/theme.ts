import type { SpreadsheetProperties } from './resources';

type Theme = NonNullable<SpreadsheetProperties['spreadsheetTheme']>;
type Pair = NonNullable<Theme['themeColors']>[number];
type Color = gapi.client.sheets.Color;

const pair = (colorType: NonNullable<Pair['colorType']>, rgbColor: Color): Pair => ({
  colorType,
  color: { rgbColor },
});

/** The theme of every new spreadsheet, as Google's answers show it. */
export const THEME: Theme = {
  primaryFontFamily: 'Arial',
  themeColors: [
    pair('TEXT', {}),
    pair('BACKGROUND', { red: 1, green: 1, blue: 1 }),
    pair('ACCENT1', { red: 0.25882354, green: 0.52156866, blue: 0.95686275 }),
    pair('ACCENT2', { red: 0.91764706, green: 0.2627451, blue: 0.20784314 }),
    pair('ACCENT3', { red: 0.9843137, green: 0.7372549, blue: 0.015686275 }),
    pair('ACCENT4', { red: 0.20392157, green: 0.65882355, blue: 0.3254902 }),
    pair('ACCENT5', { red: 1, green: 0.42745098, blue: 0.003921569 }),
    pair('ACCENT6', { red: 0.27450982, green: 0.7411765, blue: 0.7764706 }),
    pair('LINK', { red: 0.06666667, green: 0.33333334, blue: 0.8 }),
  ],
};

export const themeColor = (name: Pair['colorType']): Color =>
  THEME.themeColors?.find(({ colorType }) => colorType === name)?.color?.rgbColor ?? {};
