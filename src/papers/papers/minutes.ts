import { count } from '../data/figures';
import { decisionBlocks, decisionsOf } from '../data/decisions';
import { say } from '../data/say';
import { byOffice } from '../issuers';
import { paragraph } from '../layout/build';
import { signature } from '../layout/ending';
import { headOf, titleOf } from '../layout/head';
import { portrait, textWidth } from '../layout/looks';
import type { Paper } from '../paper';
import { changedSelf } from './selfAppraised';

/** Biên bản thẩm định: what was decided, and where an office appraised itself. */
export const minutes: Paper = {
  title: 'Biên bản thẩm định',
  hint: 'Ghi nhận kết quả thẩm định của cả kỳ, để những người tham gia ký.',
  draft(data) {
    const issuer = byOffice(data);
    const { accepted, open, others } = decisionsOf(data);
    const subject = `Thẩm định số liệu, tài liệu kiểm chứng chính quyền điện tử\n${data.period.name}`;
    const notation = issuer.notation('BB');
    const half = textWidth(portrait) / 2;
    return {
      record: {
        typeName: 'Biên bản',
        codeNotation: notation,
        organName: issuer.name,
        subject,
        to: '',
        signer: issuer.signer.name,
      },
      sections: [
        {
          page: portrait,
          blocks: [
            ...headOf({ ...issuer.head, notation }),
            ...titleOf('Biên bản', subject),
            paragraph('open', 'own_time', 'Thời gian bắt đầu: ……………………………………………………'),
            paragraph('open', 'own_room', 'Địa điểm: ………………………………………………………………'),
            paragraph('item', 'p1', '1. Thành phần tham dự'),
            paragraph('open', 'own_chair', 'Chủ trì: ……………………………………………………………………'),
            paragraph('open', 'own_clerk', 'Thư ký: ………………………………………………………………………'),
            paragraph('open', 'own_present', 'Thành phần khác: ……………………………………………………………'),
            paragraph('item', 'p2', '2. Kết quả thẩm định'),
            paragraph(
              'body',
              'counts',
              say`Trong ${count('rows', data.rows.length)} dòng số liệu được giao: ${count('accepted', accepted)} dòng được chấp nhận, ${count('changed', others.length)} dòng bị điều chỉnh, trả lại hoặc không được chấp nhận, ${count('undecided', open)} dòng chưa thẩm định.`,
            ),
            paragraph('item', 'p3', '3. Những dòng bị điều chỉnh, trả lại hoặc không được chấp nhận'),
            ...decisionBlocks(data, others, true),
            paragraph('item', 'p4', '4. Dòng do chính đơn vị tổng hợp thẩm định'),
            paragraph('body', 'p4_self', changedSelf(data)),
            paragraph('item', 'p5', '5. Ý kiến khác'),
            paragraph('open', 'own_remarks', '………………………………………………………………………………'),
            paragraph(
              'body',
              'closing',
              'Biên bản được thông qua và kết thúc vào hồi …… giờ …… phút cùng ngày./.',
              true,
            ),
            {
              kind: 'sides',
              widths: [half, half],
              left: signature({ capacity: ['Thư ký'], name: '' }, 'clerk'),
              right: signature({ capacity: ['Chủ trì'], name: '' }, 'chair'),
            },
          ],
        },
      ],
    };
  },
};
