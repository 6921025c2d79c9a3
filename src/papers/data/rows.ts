import { ownFigure } from '../../core/aggregation/rowBounds';
import type { Criterion, Row } from '../../core/model';
import { rowState, type RowState } from '../../core/rows/rowState';
import type { Inline } from '../../ooxml/word/model';
import { formatNumber, formatPercent, yesNoWords } from '../../text/vi';
import { figure } from './figures';
import { criterionOf, unitName } from './lookUp';
import type { PaperData } from './paperData';

/** A row of a unit, with its criterion and its state. */
export interface OwedRow {
  readonly row: Row;
  readonly criterion: Criterion;
  readonly state: RowState;
}

/** What a unit owes, in the order of the catalogue. */
export function rowsOf(data: PaperData, unit?: string): readonly OwedRow[] {
  const byCriterion = new Map<string, Row[]>();
  for (const row of data.rows)
    byCriterion.set(row.criterion, [...(byCriterion.get(row.criterion) ?? []), row]);
  return data.rows.flatMap((row): readonly OwedRow[] => {
    const criterion = criterionOf(data, row.criterion);
    if (criterion === undefined || (unit !== undefined && row.unit !== unit)) return [];
    return [{ row, criterion, state: rowState(criterion, row, byCriterion.get(row.criterion) ?? []) }];
  });
}

/** Rows that keep a unit from reporting, or leave points: nothing entered, half of it, or wrong. */
export const isLeft = ({ state }: OwedRow): boolean =>
  state === 'empty' || state === 'incomplete' || state === 'invalid' || state === 'returned';

/** What a unit typed: `Có`, `12/14 (85,71%)`, `12 bài`. */
export function typedFigure(data: PaperData, { row, criterion }: OwedRow): Inline {
  const { entry } = row;
  const { measure } = criterion;
  const from = { of: 'row', id: row.criterion, unit: row.unit, unitName: unitName(data, row.unit) } as const;
  if (entry.notApplicable === true) return 'Không áp dụng';
  if (measure.kind === 'yesNo') {
    const { yesNo } = entry;
    const text = yesNo === undefined ? '–' : yesNo ? yesNoWords.yes : yesNoWords.no;
    return figure({ ...from, column: 'yesNo' }, text);
  }
  if (measure.kind === 'ratio') {
    const { numerator, denominator } = entry;
    if (numerator === undefined && denominator === undefined)
      return figure({ ...from, column: 'figure' }, '–');
    const own = ownFigure(criterion, row);
    const parts = `${shown(numerator)}/${shown(denominator)}`;
    return figure(
      { ...from, column: 'figure' },
      own === undefined ? parts : `${parts} (${formatPercent(own)})`,
    );
  }
  const unit = measure.kind === 'count' ? ` ${measure.unit}` : '';
  const text = entry.numerator === undefined ? '–' : `${formatNumber(entry.numerator)}${unit}`;
  return figure({ ...from, column: 'figure' }, text);
}

const shown = (value: number | undefined): string => (value === undefined ? '…' : formatNumber(value));
