import type { Block, Inline, Table } from '../../../ooxml/word/model';
import type { LevelledScore, ScaleLine } from '../../../core/summary/model';
import { formatNumber, formatPercent } from '../../../text/vi';
import { count, figure, scoreFigures } from '../../data/figures';
import { mainLedger, type MainLedger } from '../../data/lookUp';
import type { PaperData } from '../../data/paperData';
import { namesOf, say } from '../../data/say';
import { column, paragraph, safeId } from '../../layout/build';
import { changes } from './changes';

/** II. Kết quả. */
export function results(data: PaperData): readonly Block[] {
  const ledger = mainLedger(data);
  const { scales, groups } = data.summary.ledgers[ledger];
  return [
    paragraph('part', 'p2', 'II. KẾT QUẢ TỰ ĐÁNH GIÁ'),
    paragraph('item', 'p2_1', '1. Kết quả theo thang điểm'),
    paragraph('body', 'p2_ledger', ledgerTexts[ledger]),
    ...scales.map((scale) => paragraph('body', `p2_scale_${scale.id}`, scaleText(scale, ledger))),
    paragraph('caption', 'p2_table', 'Bảng 1. Kết quả theo thang điểm', true),
    officialTable('b1', scales, 'scale', ledger),
    paragraph('item', 'p2_2', '2. Kết quả theo nhóm tiêu chí'),
    paragraph('body', 'p2_weakest', weakestText(groups, ledger)),
    paragraph('item', 'p2_3', '3. Kết quả của các xã, thị trấn'),
    ...communeTexts(data),
    paragraph('item', 'p2_4', '4. Thay đổi so với kỳ trước'),
    ...changes(data),
  ];
}

const ledgerTexts: Readonly<Record<MainLedger, string>> = {
  self: 'Các số liệu dưới đây là kết quả tự chấm theo số liệu do các đơn vị báo cáo; phần chưa nhập hoặc chưa quyết định chưa được tính điểm.',
  appraised: 'Các số liệu dưới đây là kết quả sau thẩm định.',
};

function scaleText(scale: ScaleLine, ledger: MainLedger): readonly Inline[] {
  const shown = scoreFigures('scale', scale, ledger);
  const level = scale.level === undefined ? '' : `; xếp ${scale.level.low}`;
  const open = scale.achieved.high - scale.achieved.low > 0.005;
  return [
    ...say`- ${scale.name}: đạt ${shown.achieved} điểm trên ${shown.required} điểm cần thực hiện (tỷ lệ ${shown.rate}), quy đổi ${shown.converted} điểm trên ${shown.max} điểm tối đa${level}.`,
    ...(open
      ? say` Kết quả này là tạm tính: nếu phần còn thiếu được bổ sung đầy đủ thì đạt tới ${shown.possible} điểm.`
      : []),
  ];
}

export function officialTable(
  id: string,
  lines: readonly (LevelledScore & Partial<ScaleLine>)[],
  of: 'scale' | 'group',
  ledger: MainLedger,
): Table {
  const isLevelled = lines.some(({ level }) => level !== undefined);
  return {
    kind: 'table',
    headStyle: 'smallHead',
    style: 'smallCell',
    columns: [
      column(of === 'scale' ? 'Nội dung' : 'Nhóm tiêu chí', 40),
      column('Điểm tối đa', 16, 'right'),
      column('Số điểm không đưa vào đánh giá', 22, 'right'),
      column('Số điểm tối đa cần thực hiện', 21, 'right'),
      column('Số điểm thực hiện', 19, 'right'),
      column('Tỷ lệ thực hiện', 19, 'right'),
      column('Số điểm quy đổi', 18, 'right'),
      ...(isLevelled ? [column('Xếp hạng mức độ', 19, 'center')] : []),
    ],
    rows: lines.map((line) => {
      const { max, excluded, required, achieved, rate, converted } = scoreFigures(of, line, ledger);
      return {
        id: safeId(`${id}_${line.id}`),
        cells: [
          [of === 'group' ? `${line.id} ${line.name}` : line.name],
          [max],
          [excluded],
          [required],
          [achieved],
          [rate],
          [converted],
          ...(isLevelled ? [[line.level?.low ?? '–']] : []),
        ],
      };
    }),
  };
}

const mostWeak = 5;

function weakestText(groups: readonly LevelledScore[], ledger: MainLedger): readonly Inline[] {
  const judged = groups.filter(({ required }) => required.high > 0);
  const weakest = [...judged].sort((a, b) => a.rate.low - b.rate.low).slice(0, mostWeak);
  if (weakest.length === 0) return ['Chưa có nhóm tiêu chí nào được đánh giá.'];
  const parts = weakest.flatMap((group, at): readonly Inline[] => {
    const { rate } = scoreFigures('group', group, ledger);
    return [`${at === 0 ? '' : '; '}${group.name} (${group.id}), `, rate];
  });
  return [
    'Các nhóm có tỷ lệ thực hiện thấp nhất: ',
    ...parts,
    '. Kết quả từng nhóm, từng tiêu chí ở Phụ lục I và Phụ lục II.',
  ];
}

const mostCommunes = 3;

function communeTexts({ summary: { communes } }: PaperData): readonly Block[] {
  if (communes.length === 0) return [paragraph('body', 'p2_communes', 'Kỳ này không xếp hạng xã, thị trấn.')];
  const rated = (list: typeof communes): string =>
    namesOf(list.map(({ name, rate }) => `${name} (${formatPercent(rate.low)})`));
  const provisional = communes.filter((commune) => commune.provisional).length;
  const first = communes.slice(0, mostCommunes);
  const last = communes.slice(Math.max(mostCommunes, communes.length - mostCommunes));
  return [
    paragraph('body', 'p2_communes', [
      ...say`Có ${count('ranked', communes.length)} xã, thị trấn được xếp hạng. Tỷ lệ thực hiện cao nhất: ${rated(first)}`,
      last.length > 0 ? `; thấp nhất: ${rated(last)}. ` : '. ',
      ...(provisional > 0
        ? say`Thứ hạng của ${count('provisional', provisional)} xã, thị trấn còn có thể thay đổi. `
        : []),
      'Thứ hạng từng xã, thị trấn ở Phụ lục III.',
    ]),
  ];
}

/** The ranking as a table. */
export const communeTable = ({ summary: { communes } }: PaperData): Table => ({
  kind: 'table',
  headStyle: 'tableHead',
  style: 'cell',
  columns: [
    column('Hạng', 14, 'center'),
    column('Xã, thị trấn', 50),
    column('Tỷ lệ thực hiện', 28, 'right'),
    column('Tỷ lệ có thể đạt', 28, 'right'),
    column('Tỷ lệ dòng có minh chứng', 28, 'right'),
    column('Ghi chú', 30),
  ],
  rows: communes.map(({ id, name, position, rate, evidenceCoverage, provisional }) => ({
    id: safeId(`xa_${id}`),
    cells: [
      [figure({ of: 'unit', id, name, ledger: 'self', column: 'rank' }, formatNumber(position))],
      [name],
      [figure({ of: 'unit', id, name, ledger: 'self', column: 'rate' }, formatPercent(rate.low))],
      [figure({ of: 'unit', id, name, ledger: 'self', column: 'possibleRate' }, formatPercent(rate.high))],
      [figure({ of: 'unit', id, name, column: 'coverage' }, formatPercent(evidenceCoverage))],
      [provisional ? 'Tạm tính' : ''],
    ],
  })),
});
