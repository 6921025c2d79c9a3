import type { Block, Inline } from '../../ooxml/word/model';
import { describeTodo, formatDay, formatNumber } from '../../text/vi';
import { count, figure, scoreFigures } from '../data/figures';
import { criterionOf, mainLedger, owingUnits, unitName } from '../data/lookUp';
import type { PaperData } from '../data/paperData';
import { lowerFirst, namesOf, periodOf, say, titleIn } from '../data/say';
import { byOffice, bySuperior, copies } from '../issuers';
import { paragraph } from '../layout/build';
import { ending } from '../layout/ending';
import { addressees, headOf, titleOf } from '../layout/head';
import { portrait } from '../layout/looks';
import type { Paper } from '../paper';
import { punctuality } from './report/rollout';

const mostOpen = 5;

/** Phiếu trình: the office asks its superior to sign the report. */
export const proposal: Paper = {
  title: 'Phiếu trình',
  hint: 'Trình lãnh đạo ký báo cáo: kết quả, đơn vị trễ hạn, điểm còn có thể lấy.',
  draft(data) {
    const issuer = byOffice(data);
    const superior = bySuperior(data);
    const subject = `Về việc ban hành Báo cáo kết quả tự đánh giá mức độ chính quyền điện tử\n${data.period.name}`;
    const to = `Lãnh đạo ${superior.name}`;
    const notation = issuer.notation('PTr');
    return {
      record: {
        typeName: 'Phiếu trình',
        codeNotation: notation,
        organName: issuer.name,
        subject,
        to,
        signer: issuer.signer.name,
      },
      sections: [
        {
          page: portrait,
          blocks: [
            ...headOf({ ...issuer.head, notation }),
            ...titleOf('Phiếu trình', subject),
            ...addressees([to]),
            paragraph(
              'body',
              'opening',
              `${issuer.name} đã tổng hợp số liệu của các đơn vị và dự thảo Báo cáo kết quả tự đánh giá mức độ chính quyền điện tử ${periodOf(data)} gửi ${data.office.addressee}; hạn tổng hợp là hết ngày ${formatDay(data.period.compileDeadline)}. Nội dung chính:`,
            ),
            paragraph('item', 'p1', '1. Kết quả'),
            ...resultTexts(data).map(({ id, text }) => paragraph('body', `p1_${id}`, text)),
            paragraph('item', 'p2', '2. Tình hình báo cáo của các đơn vị'),
            paragraph('body', 'p2_units', unitsText(data)),
            paragraph('item', 'p3', '3. Điểm còn có thể lấy'),
            ...openTexts(data),
            paragraph('item', 'p4', '4. Đề xuất'),
            paragraph(
              'body',
              'p4_ask',
              `${issuer.name} kính trình ${to} xem xét, ký ban hành Báo cáo (dự thảo kèm theo)./.`,
              true,
            ),
            ...ending(issuer.signer, copies(data, ['Như trên'])),
            paragraph('item', 'p5', 'Ý kiến của lãnh đạo:'),
            paragraph('open', 'own_opinion', '………………………………………………………………………………'),
          ],
        },
      ],
    };
  },
};

function resultTexts(data: PaperData): readonly { readonly id: string; readonly text: readonly Inline[] }[] {
  const ledger = mainLedger(data);
  return data.summary.ledgers[ledger].scales.map((scale) => {
    const { converted, max, rate } = scoreFigures('scale', scale, ledger);
    const level = scale.level === undefined ? '' : `, xếp ${scale.level.low}`;
    const open = ledger === 'self' ? ' (tự chấm)' : ' (sau thẩm định)';
    return {
      id: scale.id,
      text: say`- ${scale.name}: ${converted}/${max} điểm quy đổi, tỷ lệ ${rate}${level}${open}.`,
    };
  });
}

function unitsText(data: PaperData): readonly Inline[] {
  const { onTime, late, missing } = punctuality(data);
  const all = owingUnits(data).length;
  return [
    ...say`${count('onTime', onTime.length)}/${count('units', all)} đơn vị báo cáo đúng hạn. `,
    late.length === 0 ? 'Không có đơn vị trễ hạn. ' : `Trễ hạn: ${namesOf(late.map(({ name }) => name))}. `,
    missing.length === 0 ? 'Không còn đơn vị chưa báo cáo.' : `Chưa báo cáo: ${namesOf(missing)}.`,
  ];
}

function openTexts(data: PaperData): readonly Block[] {
  const { openPoints } = data.summary;
  if (openPoints.length === 0) return [paragraph('body', 'p3_none', 'Không còn điểm nào có thể lấy thêm.')];
  const total = openPoints.reduce((sum, { points }) => sum + points, 0);
  return [
    paragraph(
      'body',
      'p3_total',
      say`Còn ${figure({ of: 'all', id: '', column: 'open' }, formatNumber(total))} điểm có thể lấy thêm, nhiều nhất ở:`,
    ),
    ...openPoints
      .slice(0, mostOpen)
      .map((point, at) =>
        paragraph(
          'body',
          `p3_${String(at)}`,
          `- Tiêu chí ${point.criterion} (${titleIn(criterionOf(data, point.criterion)?.title ?? '', 80)}), ${unitName(data, point.unit)}, ${formatNumber(point.points)} điểm: ${lowerFirst(describeTodo(point, data.office.shortName))}.`,
        ),
      ),
  ];
}
