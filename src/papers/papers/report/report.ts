import { appendices } from './appendices';
import { difficulties } from './difficulties';
import { explanations } from './explanations';
import { results } from './results';
import { rollout } from './rollout';
import { paragraph } from '../../layout/build';
import { ending } from '../../layout/ending';
import { addressees, headOf, titleOf } from '../../layout/head';
import { portrait } from '../../layout/looks';
import { periodOf } from '../../data/say';
import { bySuperior, copies, openReference } from '../../issuers';
import type { Paper } from '../../paper';

/** Báo cáo kết quả tự đánh giá, to the province: parts as in văn bản 383 and 384/BNV-CCHC of 2021. */
export const report: Paper = {
  title: 'Báo cáo kết quả tự đánh giá',
  hint: 'Báo cáo gửi cấp trên, có năm phụ lục.',
  draft(data) {
    const { office, desk, period } = data;
    const issuer = bySuperior(data);
    const notation = issuer.notation('BC');
    const subject = `Kết quả tự đánh giá mức độ chính quyền điện tử\n${period.name}`;
    return {
      record: {
        typeName: 'Báo cáo',
        codeNotation: notation,
        organName: issuer.name,
        subject,
        to: office.addressee,
        signer: desk.superiorSigner,
      },
      sections: [
        {
          page: portrait,
          blocks: [
            ...headOf({ ...issuer.head, notation }),
            ...titleOf('Báo cáo', subject),
            ...addressees([office.addressee]),
            paragraph(
              'body',
              'opening',
              `${issuer.name} báo cáo kết quả tự đánh giá mức độ chính quyền điện tử ${periodOf(data)} như sau:`,
            ),
            ...rollout(data),
            ...results(data),
            ...explanations(data),
            ...difficulties(data),
            paragraph('part', 'p5', 'V. KIẾN NGHỊ'),
            paragraph(
              'body',
              'p5_ask',
              `${issuer.name} kính đề nghị ${office.addressee} xem xét, đánh giá kết quả nêu trên theo quy định.`,
            ),
            paragraph(
              'body',
              'closing',
              `Trên đây là báo cáo kết quả tự đánh giá mức độ chính quyền điện tử ${periodOf(data)} của ${issuer.name}./.`,
              true,
            ),
            ...ending(issuer.signer, copies(data, desk.recipients)),
          ],
        },
        ...appendices(
          data,
          `(Kèm theo Báo cáo số ${openReference}/${notation} ngày ${openReference} của ${issuer.name})`,
        ),
      ],
    };
  },
};
