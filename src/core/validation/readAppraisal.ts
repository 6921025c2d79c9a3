import type { Appraisal } from '../model';
import { parseNumber } from '../parse/parseNumber';
import { parseText, shownText } from '../parse/parseText';
import { parseYesNo } from '../parse/parseYesNo';
import { isBlank, tidy, type RawCell } from '../parse/rawCell';
import type { RawAppraisal } from '../rows/rawPeriod';

/** What the appraisers typed, as far as it can be read. */
export function readAppraisal({ verdict, figure, points, comment }: RawAppraisal): Appraisal {
  const value = figureOf(figure);
  const given = numberOf(points);
  const text = parseText(comment);
  return {
    ...(verdict && { verdict }),
    ...(value !== undefined && { figure: value }),
    ...(given !== undefined && { points: given }),
    ...(text.kind === 'value' && { comment: text.value }),
  };
}

/** The appraisers' cells that are filled and can't be read. */
export function unreadable({ unknownVerdict, figure, points }: RawAppraisal): readonly UnreadableCell[] {
  return [
    ...(unknownVerdict === undefined ? [] : [{ column: 'verdict', text: unknownVerdict }]),
    ...(isBlank(figure) || figureOf(figure) !== undefined
      ? []
      : [{ column: 'appraisedFigure', text: textOf(figure) }]),
    ...(isBlank(points) || numberOf(points) !== undefined
      ? []
      : [{ column: 'appraisedPoints', text: textOf(points) }]),
  ];
}

export interface UnreadableCell {
  readonly column: string;
  readonly text: string;
}

export const textOf = (cell: RawCell): string => tidy(cell.formula ?? shownText(cell));

const figureOf = (cell: RawCell): number | undefined => numberOf(cell) ?? yesNoOf(cell);

function yesNoOf(cell: RawCell): number | undefined {
  const reading = parseYesNo(cell);
  return reading.kind === 'value' ? Number(reading.value) : undefined;
}

/** The appraisers' own cells: a per cent is a ratio there, as they mean it. */
export function numberOf(cell: RawCell): number | undefined {
  if (isBlank(cell)) return undefined;
  if (typeof cell.typed === 'number') return cell.typed;
  const reading = parseNumber(cell, { whole: false });
  return reading.kind === 'value' ? reading.value : undefined;
}
