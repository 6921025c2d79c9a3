import type { Catalogue, Criterion, Row, Unit } from '../../../src/core/model';
import { rowKey } from '../../../src/core/keys';
import { summarise } from '../../../src/core/summary/summarise';
import { desk, office } from '../../../src/catalogue/office';
import type { PaperData } from '../../../src/papers/data/paperData';
import { catalogueOf, commune, criterion, dataOf, row, scale, unit } from '../smallPeriod';

export interface SampleSize {
  readonly units: number;
  readonly criteria: number;
}

/** Signs that mean something to XML, fields and formulas, and letters outside the first plane. */
export const markup = `<b>&amp; "A" 'B' ]]> \u0007{{x}} =1+1 𠮷 \ud800`;

const kinds: readonly Partial<Criterion>[] = [
  {},
  {
    measure: {
      kind: 'ratio',
      numerator: { label: 'Số có', figures: [] },
      denominator: { label: 'Tổng số', figures: [] },
      partOfWhole: true,
    },
    aggregation: 'sumRatio',
  },
  {
    measure: { kind: 'count', quantity: { label: 'Số bài', figures: [] }, unit: 'bài' },
    aggregation: 'sum',
    weight: { max: 1, scoring: { method: 'target', target: 12 } },
  },
];

const longTitle =
  'Tỷ lệ hồ sơ giải quyết thủ tục hành chính được tiếp nhận trực tuyến, xử lý đúng hạn và trả kết quả qua dịch vụ bưu chính công ích';

/** A period of any size that is the same every time: reports on time, late and missing, decided and open, with all kinds of rows. */
export function paperSample({ units: most, criteria: count }: SampleSize): PaperData {
  const units: Unit[] = Array.from({ length: most }, (_, at) =>
    at % 2 === 0
      ? commune(`xa-${String(at)}`, at === 4 ? `Xã ${markup}` : `Xã Hồng Thượng ${String(at)}`)
      : unit(
          `phong-${String(at)}`,
          at === 1
            ? 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Hồng Thượng Quảng Nhâm'
            : `Phòng Lao động - Thương binh và Xã hội số ${String(at)}`,
        ),
  );
  const groups = Array.from({ length: 12 }, (_, at) => ({
    id: `${String(1 + Math.floor(at / 6))}.${String(1 + (at % 6))}`,
    scale: at < 6 ? 'readiness' : 'results',
    title: `NHÓM ${String(at)}`,
    shortTitle: at === 2 ? `Nhóm ${markup}` : `Nhóm tiêu chí số ${String(at)}`,
    source: 1,
  }));
  const criteria = Array.from({ length: count }, (_, at) => {
    const group = groups[at % groups.length]?.id ?? '';
    return criterion(`${group}.${String(1 + Math.floor(at / groups.length))}`, {
      title: at === 3 ? `Tiêu chí ${markup}` : at % 5 === 0 ? longTitle : `Tiêu chí thứ ${String(at)}`,
      ...kinds[at % kinds.length],
      ...(at % 40 === 7 && {
        weight: { max: 1, scoring: { method: 'linear' }, excluded: 'Không phát sinh' },
      }),
    });
  });
  const catalogue: Catalogue = catalogueOf({
    units,
    groups,
    criteria,
    scales: ['readiness', 'results'].map((id) =>
      scale(
        id,
        criteria.filter(({ group }) => groups.some((each) => each.id === group && each.scale === id)).length,
        {
          name: id === 'readiness' ? 'Điều kiện sẵn sàng' : 'Kết quả đạt được',
        },
      ),
    ),
  });
  const rows = criteria.flatMap((each, at) =>
    [at % most, (at * 7 + 1) % most]
      .filter((place, index, all) => all.indexOf(place) === index)
      .map((place) => sampleRow(each, units[place]?.id ?? '', at + place)),
  );
  const submissions: PaperData['submissions'] = new Map(
    units.flatMap(({ id }, at) =>
      at % 5 === 4
        ? []
        : [[id, { state: 'submitted', since: '2021-10-30T08:05', late: at % 5 === 3 }] as const],
    ),
  );
  const data = dataOf(catalogue, rows, {
    submissions,
    province: new Map(criteria.slice(0, 6).map(({ id }) => [id, 0.25])),
  });
  return {
    ...data,
    issues: rows.slice(0, 40).map(({ criterion: id, unit: owner }) => ({
      code: 'kindsMissing',
      severity: 'warning',
      where: { criterion: id, unit: owner },
      params: { missing: 'hợp đồng', kinds: 'hợp đồng' },
    })),
    summary: summarise(data),
    office: { ...office, id: units[1]?.id ?? '' },
    desk: { ...desk, superiorSigner: 'Nguyễn Văn A', signer: 'Lê Thị B', drafter: 'LTB' },
    previous: new Map(rows.filter((_, at) => at % 9 === 1).map((each) => [rowKey(each), 0.5])),
    documents: rows
      .filter((_, at) => at % 3 === 0)
      .map(({ criterion: id, unit: owner }, at) => ({
        criterion: id,
        unit: owner,
        name: at === 0 ? `${markup}.pdf` : `Hợp đồng số ${String(at)}.pdf`,
        kind: 'contract',
        ...(at % 2 === 0 && { documentNo: `${String(at)}/HĐ`, documentDate: '2021-01-05' }),
      })),
    seals: new Map(units.slice(0, 3).map(({ id }) => [id, 'ABCDE-12345'])),
    difficulties: [{ unit: units[0]?.id ?? '', text: `Đường truyền chậm ${markup}` }],
    today: '2021-01-05',
  };
}

function sampleRow({ id, measure }: Criterion, unitId: string, seed: number): Row {
  const appraisal: Row['appraisal'] =
    seed % 6 === 0
      ? { verdict: 'returned', comment: `Thiếu hoá đơn ${markup}` }
      : seed % 6 === 1
        ? { verdict: 'accepted' }
        : {};
  if (seed % 11 === 10) return row(id, unitId, { explanation: `Chưa có kinh phí ${markup}` }, { appraisal });
  if (seed % 13 === 12) return row(id, unitId);
  const entry: Row['entry'] =
    measure.kind === 'yesNo'
      ? { yesNo: seed % 3 > 0 }
      : measure.kind === 'ratio'
        ? { numerator: seed % 8, denominator: 8 }
        : { numerator: seed % 15 };
  return row(id, unitId, entry, { appraisal });
}
