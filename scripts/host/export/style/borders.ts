import type { Border as ExcelBorder, Borders as ExcelBorders, BorderStyle } from 'exceljs';
import { defined } from '../defined';
import { isEmpty } from '../isEmpty';
import type { Border, CellFormat } from '../resource';
import type { Theme } from './color';
import { fromArgb, toArgb } from './color';

type SheetsStyle = NonNullable<Border['style']>;

const excelStyles: Readonly<Record<SheetsStyle, BorderStyle | undefined>> = {
  STYLE_UNSPECIFIED: undefined,
  NONE: undefined,
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

export function toExcelBorders(
  borders: CellFormat['borders'],
  theme: Theme,
): Partial<ExcelBorders> | undefined {
  if (borders === undefined) return undefined;
  const result = defined({
    top: toExcel(borders.top, theme),
    left: toExcel(borders.left, theme),
    bottom: toExcel(borders.bottom, theme),
    right: toExcel(borders.right, theme),
  });
  return isEmpty(result) ? undefined : result;
}

export function fromExcelBorders(borders: Partial<ExcelBorders> | undefined): CellFormat['borders'] {
  if (borders === undefined) return undefined;
  const result = defined({
    bottom: fromExcel(borders.bottom),
    left: fromExcel(borders.left),
    right: fromExcel(borders.right),
    top: fromExcel(borders.top),
  });
  return isEmpty(result) ? undefined : result;
}

function toExcel(border: Border | undefined, theme: Theme): Partial<ExcelBorder> | undefined {
  const style = border?.style === undefined ? undefined : excelStyles[border.style];
  if (style === undefined) return undefined;
  return { style, color: { argb: toArgb(border?.colorStyle, border?.color, theme) ?? 'FF000000' } };
}

function fromExcel(border: Partial<ExcelBorder> | undefined): Border | undefined {
  if (border?.style === undefined) return undefined;
  return defined({ colorStyle: fromArgb(border.color?.argb), style: sheetsStyle(border.style) });
}

/** Excel knows more lines than Sheets: an unknown one becomes a plain line. */
function sheetsStyle(style: BorderStyle): SheetsStyle {
  switch (style) {
    case 'dotted':
    case 'dashed':
    case 'double':
      return style === 'dotted' ? 'DOTTED' : style === 'dashed' ? 'DASHED' : 'DOUBLE';
    case 'medium':
      return 'SOLID_MEDIUM';
    case 'thick':
      return 'SOLID_THICK';
    default:
      return 'SOLID';
  }
}
