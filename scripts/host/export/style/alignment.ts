import type { Alignment } from 'exceljs';
import { defined } from '../defined';
import { isEmpty } from '../isEmpty';
import type { CellFormat } from '../resource';

const horizontals = {
  LEFT: 'left',
  CENTER: 'center',
  RIGHT: 'right',
  HORIZONTAL_ALIGN_UNSPECIFIED: undefined,
} as const;
const verticals = {
  TOP: 'top',
  MIDDLE: 'middle',
  BOTTOM: 'bottom',
  VERTICAL_ALIGN_UNSPECIFIED: undefined,
} as const;

/** Clipping has no counterpart in Excel and is lost, as is padding. */
export function toExcelAlignment(format: CellFormat): Partial<Alignment> | undefined {
  const { horizontalAlignment, verticalAlignment, textRotation } = format;
  const alignment = defined({
    horizontal: horizontalAlignment === undefined ? undefined : horizontals[horizontalAlignment],
    vertical: verticalAlignment === undefined ? undefined : verticals[verticalAlignment],
    wrapText: format.wrapStrategy === 'WRAP' ? true : undefined,
    textRotation: textRotation?.vertical === true ? ('vertical' as const) : textRotation?.angle,
  });
  return isEmpty(alignment) ? undefined : alignment;
}

export function fromExcelAlignment(alignment: Partial<Alignment> | undefined): CellFormat {
  if (alignment === undefined) return {};
  const rotation = alignment.textRotation;
  return defined({
    horizontalAlignment: keyOf(horizontals, alignment.horizontal),
    textRotation:
      rotation === 'vertical'
        ? { vertical: true }
        : rotation === undefined || rotation === 0
          ? undefined
          : { angle: rotation },
    verticalAlignment: keyOf(verticals, alignment.vertical),
    wrapStrategy: alignment.wrapText === true ? ('WRAP' as const) : undefined,
  });
}

function keyOf<K extends string>(
  table: Readonly<Record<K, string | undefined>>,
  value: string | undefined,
): K | undefined {
  if (value === undefined) return undefined;
  for (const key in table) if (table[key] === value) return key;
  return undefined;
}
