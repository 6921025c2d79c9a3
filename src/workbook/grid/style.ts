import type { CellFormat, Color, NumberFormat } from './sheets';

/** Three decimals tell all 256 shades apart, and keep the many requests that carry a colour short. */
const shade = (hex: string): number => Math.round((parseInt(hex, 16) / 255) * 1000) / 1000;

const rgb = (hex: string): Color => ({
  red: shade(hex.slice(1, 3)),
  green: shade(hex.slice(3, 5)),
  blue: shade(hex.slice(5, 7)),
});

/** Who writes a column decides its colours: header, and the cells below. */
export type Block = 'fixed' | 'entry' | 'machine' | 'appraisal';

export const colors = {
  ink: rgb('#1f2933'),
  white: rgb('#ffffff'),
  unused: rgb('#d5d9de'),
  line: rgb('#c3cad3'),
  banner: rgb('#eef2f6'),
  head: { fixed: rgb('#36506c'), entry: rgb('#0b6e4f'), machine: rgb('#5a6472'), appraisal: rgb('#8a4b08') },
  body: { fixed: rgb('#f4f6f8'), entry: rgb('#ffffff'), machine: rgb('#eef0f3'), appraisal: rgb('#fff6e9') },
  // Told apart by the colour-blind as well; the word and the symbol say the same.
  good: rgb('#cfe8f6'),
  bad: rgb('#ffd9c7'),
  attention: rgb('#fff0b3'),
  chart: { achieved: rgb('#2f6f9f'), open: rgb('#e8b04a'), left: rgb('#b8bfc8') },
  tab: { summary: rgb('#36506c'), entry: rgb('#0b6e4f'), tool: rgb('#8a4b08') },
};

export const fill = (rgbColor: Color): CellFormat => ({ backgroundColorStyle: { rgbColor } });

const line = { style: 'SOLID', colorStyle: { rgbColor: colors.line } } as const;
export const boxed: CellFormat = { borders: { top: line, bottom: line, left: line, right: line } };

export const headFormat = (block: Block): CellFormat => ({
  ...fill(colors.head[block]),
  ...boxed,
  horizontalAlignment: 'CENTER',
  verticalAlignment: 'MIDDLE',
  wrapStrategy: 'WRAP',
  textFormat: { bold: true, foregroundColorStyle: { rgbColor: colors.white } },
});

export const bannerFormat: CellFormat = {
  ...fill(colors.banner),
  verticalAlignment: 'MIDDLE',
  textFormat: { bold: true, fontSize: 12, foregroundColorStyle: { rgbColor: colors.ink } },
};

/** Patterns without literals: Sheets shows them by the workbook's locale (1.234,5). */
/** Free text of people came to be text: Sheets makes 1/2 a day, 0001234 a number and 12% a fraction of it otherwise. */
const freeTextSince = 3;

export const numberFormats = {
  whole: { type: 'NUMBER', pattern: '#,##0' },
  /** Of what is not whole: programs like Excel leave a sign at the end of a whole number, "5,". */
  decimal: { type: 'NUMBER', pattern: '#,##0.##' },
  /** Of formulas, which may come to either. */
  points: { type: 'NUMBER', pattern: '#,##0.00' },
  percent: { type: 'PERCENT', pattern: '0.00%' },
  day: { type: 'DATE', pattern: 'dd/mm/yyyy' },
  time: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' },
  /** Keeps a typed 12/2021 from becoming a date. */
  text: { type: 'TEXT', pattern: '@' },
} as const satisfies Readonly<Record<string, NumberFormat>>;

/** A column in which people write what they like: it stays as it was typed. */
export const freeText = { numberFormat: numberFormats.text, restyled: freeTextSince } as const;
