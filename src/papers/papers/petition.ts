import type { Block, Inline } from '../../ooxml/word/model';
import { formatNumber } from '../../text/vi';
import { count, figure } from '../data/figures';
import { criterionOf } from '../data/lookUp';
import type { PaperData } from '../data/paperData';
import { periodOf, say, titleIn } from '../data/say';
import { bySuperior, copies } from '../issuers';
import { column, paragraph, safeId } from '../layout/build';
import { ending } from '../layout/ending';
import { addressees, headOf } from '../layout/head';
import { portrait } from '../layout/looks';
import type { Paper } from '../paper';

/** Kiến nghị on the points that the province recognised below the appraised ones. */
export const petition: Paper = {
  title: 'Kiến nghị về điểm tỉnh công nhận',
  hint: 'Công văn đề nghị xem xét lại các tiêu chí mà tỉnh công nhận thấp hơn kết quả thẩm định.',
  draft(data) {
    const issuer = bySuperior(data);
    const about = `kiến nghị xem xét lại điểm chính quyền điện tử ${periodOf(data)}`;
    const notation = issuer.notation(undefined);
    return {
      record: {
        typeName: 'Công văn',
        codeNotation: notation,
        organName: issuer.name,
        subject: `V/v ${about}`,
        to: data.office.addressee,
        signer: issuer.signer.name,
      },
      sections: [
        {
          page: portrait,
          blocks: [
            ...headOf({ ...issuer.head, notation, about }),
            ...addressees([data.office.addressee]),
            ...petitionBlocks(data),
            paragraph('body', 'ask', `${issuer.name} kính đề nghị ${data.office.addressee} xem xét./.`, true),
            ...ending(issuer.signer, copies(data, data.desk.recipients)),
          ],
        },
      ],
    };
  },
};

function petitionBlocks(data: PaperData): readonly Block[] {
  const { summary, province } = data;
  if (province.size === 0) {
    return [
      paragraph(
        'body',
        'none',
        `Điểm công nhận của ${periodOf(data)} chưa được nhập, nên chưa có nội dung kiến nghị.`,
      ),
    ];
  }
  const lower = summary.differences.filter((difference) => (difference.province ?? 0) < -0.005);
  if (lower.length === 0) {
    return [paragraph('body', 'none', 'Không có tiêu chí nào được công nhận thấp hơn kết quả thẩm định.')];
  }
  const appraised = new Map(summary.ledgers.appraised.criteria.map(({ id, score }) => [id, score.low]));
  return [
    paragraph(
      'body',
      'who',
      say`Qua đối chiếu kết quả công nhận ${periodOf(data)}, có ${count('lower', lower.length)} tiêu chí được công nhận thấp hơn kết quả thẩm định:`,
    ),
    {
      kind: 'table',
      headStyle: 'smallHead',
      style: 'smallCell',
      columns: [
        column('Mã', 15),
        column('Tiêu chí', 60),
        column('Điểm thẩm định', 20, 'right'),
        column('Điểm công nhận', 20, 'right'),
        column('Chênh lệch', 18, 'right'),
        column('Lý do đề nghị', 32),
      ],
      rows: lower.map(({ criterion: id, province: difference = 0 }) => {
        const points = (ledger: 'appraised' | 'province', value: number): Inline =>
          figure({ of: 'criterion', id, ledger, column: 'score' }, formatNumber(value));
        return {
          id: safeId(`tc_${id}`),
          cells: [
            [id],
            [titleIn(criterionOf(data, id)?.title ?? '', 140)],
            [points('appraised', appraised.get(id) ?? 0)],
            [points('province', province.get(id) ?? 0)],
            [formatNumber(difference)],
            [evidenceOf(data, id)],
          ],
        };
      }),
    },
  ];
}

/** What speaks for the own figure: the documents that are there. */
function evidenceOf(data: PaperData, id: string): string {
  const documents = data.documents.filter(({ criterion }) => criterion === id).length;
  return documents === 0
    ? 'Chưa có tài liệu kiểm chứng'
    : `Có ${formatNumber(documents)} tài liệu kiểm chứng kèm theo`;
}
