import type { Block, Table, TableRow } from '../../ooxml/word/model';
import { formatNumber, formatPercent, verdictWords } from '../../text/vi';
import { column, paragraph, safeId } from '../layout/build';
import { figure } from './figures';
import { unitName } from './lookUp';
import type { PaperData } from './paperData';
import { rowsOf, typedFigure, type OwedRow } from './rows';
import { titleIn } from './say';

export interface Decisions {
  readonly accepted: number;
  readonly open: number;
  /** Corrected, returned or rejected. */
  readonly others: readonly OwedRow[];
}

/** What was decided on the rows of a unit, or of all. */
export function decisionsOf(data: PaperData, unit?: string): Decisions {
  const rows = rowsOf(data, unit);
  return {
    accepted: rows.filter(({ row }) => row.appraisal.verdict === 'accepted').length,
    open: rows.filter(({ row }) => row.appraisal.verdict === undefined).length,
    others: rows.filter(
      ({ row: { appraisal } }) => appraisal.verdict !== undefined && appraisal.verdict !== 'accepted',
    ),
  };
}

/** The decisions that change something, each with its reason; one sentence where there are none. */
export function decisionBlocks(
  data: PaperData,
  rows: readonly OwedRow[],
  withUnits: boolean,
): readonly Block[] {
  if (rows.length === 0) {
    return [
      paragraph(
        'body',
        'decisions_none',
        'Không có dòng nào bị điều chỉnh, trả lại hoặc không được chấp nhận.',
      ),
    ];
  }
  const table: Table = {
    kind: 'table',
    headStyle: 'smallHead',
    style: 'smallCell',
    columns: [
      column('Mã', 15),
      ...(withUnits ? [column('Đơn vị', 34)] : []),
      column('Tiêu chí', withUnits ? 44 : 60),
      column('Đơn vị báo cáo', 25, 'right'),
      column('Kết luận', 26),
      column('Lý do', withUnits ? 36 : 39),
    ],
    rows: rows.map((owed) => decisionRow(data, owed, withUnits)),
  };
  return [table];
}

function decisionRow(data: PaperData, owed: OwedRow, withUnits: boolean): TableRow {
  const { row, criterion } = owed;
  const { verdict = 'returned', figure: corrected, comment } = row.appraisal;
  return {
    id: safeId(`td_${criterion.id}_${withUnits ? row.unit : ''}`),
    cells: [
      [criterion.id],
      ...(withUnits ? [[unitName(data, row.unit)]] : []),
      [titleIn(criterion.title, 120)],
      [typedFigure(data, owed)],
      corrected === undefined
        ? [verdictWords[verdict]]
        : [
            `${verdictWords[verdict]}: `,
            figure(
              {
                of: 'row',
                id: criterion.id,
                unit: row.unit,
                unitName: unitName(data, row.unit),
                ledger: 'appraised',
                column: 'figure',
              },
              criterion.measure.kind === 'ratio' ? formatPercent(corrected) : formatNumber(corrected),
            ),
          ],
      [comment ?? 'Không ghi lý do'],
    ],
  };
}
