import type { Section, Table } from '../../../ooxml/word/model';
import { groupBy } from '../../../core/groupBy';
import { rowKey } from '../../../core/keys';
import { describeReasons, formatMoment, formatNumber, ledgerWords } from '../../../text/vi';
import { documentsText } from '../../data/documents';
import { criterionFigures, figure } from '../../data/figures';
import { criterionOf, mainLedger, unitName } from '../../data/lookUp';
import type { PaperData } from '../../data/paperData';
import { appendix } from '../../layout/appendix';
import { column, paragraph, safeId } from '../../layout/build';
import { landscape, portrait } from '../../layout/looks';
import { communeTable, officialTable } from './results';
import { punctuality } from './rollout';

/** The five appendices of the report. `to`: `(Kèm theo …)`. */
export function appendices(data: PaperData, to: string): readonly Section[] {
  const ledger = mainLedger(data);
  const { scales, groups } = data.summary.ledgers[ledger];
  return [
    appendix('I', {
      title: 'Kết quả theo thang điểm và theo nhóm tiêu chí',
      to,
      page: landscape,
      blocks: [
        paragraph('caption', 'pl1_scales', `1. Theo thang điểm (${ledgerWords[ledger].toLowerCase()})`),
        officialTable('pl1s', scales, 'scale', ledger),
        paragraph('caption', 'pl1_groups', '2. Theo nhóm tiêu chí'),
        officialTable('pl1g', groups, 'group', ledger),
      ],
    }),
    appendix('II', { title: 'Kết quả từng tiêu chí', to, page: landscape, blocks: [criterionTable(data)] }),
    appendix('III', {
      title: 'Xếp hạng các xã, thị trấn',
      to,
      page: portrait,
      blocks:
        data.summary.communes.length > 0
          ? [communeTable(data)]
          : [paragraph('body', 'pl3_none', 'Kỳ này không xếp hạng xã, thị trấn.')],
    }),
    appendix('IV', {
      title: 'Danh mục tài liệu kiểm chứng',
      to,
      page: landscape,
      blocks:
        data.documents.length > 0
          ? [documentTable(data)]
          : [paragraph('body', 'pl4_none', 'Chưa có tài liệu kiểm chứng nào được ghi nhận.')],
    }),
    appendix('V', {
      title: 'Đơn vị báo cáo trễ hạn và chưa báo cáo',
      to,
      page: portrait,
      blocks: [lateTable(data) ?? paragraph('body', 'pl5_none', 'Tất cả các đơn vị đều báo cáo đúng hạn.')],
    }),
  ];
}

function criterionTable(data: PaperData): Table {
  const { summary } = data;
  const ledger = mainLedger(data);
  const appraised = new Map(summary.ledgers.appraised.criteria.map((line) => [line.id, line]));
  const reasons = new Map(
    summary.differences.map((difference) => [difference.criterion, difference.reasons]),
  );
  return {
    kind: 'table',
    headStyle: 'smallHead',
    style: 'smallCell',
    columns: [
      column('Mã', 15),
      column('Tiêu chí', 92),
      column('Điểm tối đa', 14, 'right'),
      column('Không đưa vào đánh giá', 18, 'right'),
      column('Số liệu của toàn huyện', 26, 'right'),
      column('Điểm tự chấm', 17, 'right'),
      column('Điểm thẩm định', 17, 'right'),
      column('Ghi chú', 38),
    ],
    rows: summary.ledgers.self.criteria.map((line) => {
      const criterion = criterionOf(data, line.id);
      const shown = criterionFigures(line, criterion?.measure.kind ?? 'count', 'self');
      const checked = appraised.get(line.id);
      const isAppraised = checked !== undefined && checked.score.low === checked.score.high;
      return {
        id: safeId(`tc_${line.id}`),
        cells: [
          [line.id],
          [criterion?.title ?? ''],
          [shown.max],
          [shown.excluded],
          [shown.figure],
          [shown.score],
          [
            figure(
              { of: 'criterion', id: line.id, ledger: 'appraised', column: 'score' },
              isAppraised ? formatNumber(checked.score.low) : '–',
            ),
          ],
          [ledger === 'appraised' || isAppraised ? describeReasons(reasons.get(line.id) ?? []) : ''],
        ],
      };
    }),
  };
}

const documentTable = (data: PaperData): Table => ({
  kind: 'table',
  headStyle: 'smallHead',
  style: 'smallCell',
  columns: [
    column('TT', 12, 'center'),
    column('Tiêu chí', 20),
    column('Đơn vị', 55),
    column('Tài liệu kiểm chứng', 150),
  ],
  rows: [...groupBy(data.documents, ({ criterion = '', unit }) => rowKey({ criterion, unit }))].map(
    ([key, documents], at) => ({
      id: safeId(`tl_${key}`),
      cells: [
        [String(at + 1)],
        [documents[0]?.criterion ?? '–'],
        [unitName(data, documents[0]?.unit ?? '')],
        [documentsText(documents)],
      ],
    }),
  ),
});

function lateTable(data: PaperData): Table | undefined {
  const { late, missing } = punctuality(data);
  const lines = [
    ...late.map(({ name, since }) => [name, 'Trễ hạn', since === '' ? '' : formatMoment(since)] as const),
    ...missing.map((name) => [name, 'Chưa báo cáo', ''] as const),
  ];
  if (lines.length === 0) return undefined;
  return {
    kind: 'table',
    headStyle: 'tableHead',
    style: 'cell',
    columns: [
      column('TT', 12, 'center'),
      column('Đơn vị', 78),
      column('Tình trạng', 35),
      column('Báo cáo lúc', 40, 'center'),
    ],
    rows: lines.map(([name, state, since], at) => ({
      id: safeId(`dv_${name}`),
      cells: [[String(at + 1)], [name], [state], [since]],
    })),
  };
}
