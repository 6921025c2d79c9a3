import type { Block, Inline } from '../../../ooxml/word/model';
import { isStanding } from '../../../core/rows/submissionRecord';
import { formatDay, formatMoment } from '../../../text/vi';
import { count } from '../../data/figures';
import { owingUnits } from '../../data/lookUp';
import type { PaperData } from '../../data/paperData';
import { namesOf, say } from '../../data/say';
import { paragraph } from '../../layout/build';

export interface Punctuality {
  readonly onTime: readonly string[];
  readonly late: readonly Late[];
  readonly missing: readonly string[];
}

interface Late {
  readonly name: string;
  readonly id: string;
  readonly since: string;
}

/** Who reported on time, late, or not at all, by name. */
export function punctuality(data: PaperData): Punctuality {
  const all = owingUnits(data).map(({ id, name }) => ({ id, name, standing: data.submissions.get(id) }));
  const there = all.filter(({ standing }) => standing !== undefined && isStanding(standing.state));
  return {
    onTime: there.filter(({ standing }) => standing?.late !== true).map(({ name }) => name),
    late: there
      .filter(({ standing }) => standing?.late === true)
      .map(({ id, name, standing }) => ({ id, name, since: standing?.since ?? '' })),
    missing: all.filter((each) => !there.includes(each)).map(({ name }) => name),
  };
}

/** I. Tình hình triển khai. */
export function rollout(data: PaperData): readonly Block[] {
  const { period, catalogue, rows } = data;
  const units = owingUnits(data);
  const { onTime, late, missing } = punctuality(data);
  return [
    paragraph('part', 'p1', 'I. TÌNH HÌNH TRIỂN KHAI'),
    paragraph(
      'body',
      'p1_task',
      say`Số liệu được tính từ ngày ${formatDay(period.from)} đến ngày ${formatDay(period.to)}. Có ${count('units', units.length)} đơn vị được giao ${count('rows', rows.length)} dòng số liệu của ${count('criteria', catalogue.criteria.length)} tiêu chí; hạn các đơn vị báo cáo là hết ngày ${formatDay(period.unitDeadline)}, hạn tổng hợp là hết ngày ${formatDay(period.compileDeadline)}.`,
    ),
    paragraph('body', 'p1_on_time', onTimeText(onTime, units.length)),
    paragraph('body', 'p1_late', lateText(late)),
    paragraph('body', 'p1_missing', missingText(missing, units.length)),
  ];
}

function onTimeText(onTime: readonly string[], all: number): readonly Inline[] {
  if (onTime.length === 0) return ['Chưa có đơn vị nào báo cáo đúng hạn.'];
  if (onTime.length === all) return say`Cả ${count('onTime', all)} đơn vị đều báo cáo đúng hạn.`;
  return say`Có ${count('onTime', onTime.length)} đơn vị báo cáo đúng hạn.`;
}

const lateText = (late: readonly Late[]): readonly Inline[] =>
  late.length === 0
    ? ['Không có đơn vị báo cáo trễ hạn.']
    : say`Có ${count('late', late.length)} đơn vị báo cáo trễ hạn: ${namesOf(late.map(({ name, since }) => (since === '' ? name : `${name} (${formatMoment(since)})`)))}.`;

const missingText = (missing: readonly string[], all: number): readonly Inline[] => {
  if (missing.length === 0) return ['Không còn đơn vị chưa báo cáo.'];
  const names = namesOf(missing, 40);
  return missing.length === all
    ? say`Đến nay cả ${count('missing', all)} đơn vị chưa báo cáo, gồm ${names}.`
    : say`Đến nay còn ${count('missing', missing.length)} đơn vị chưa báo cáo: ${names}.`;
};
