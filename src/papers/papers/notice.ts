import type { Inline } from '../../ooxml/word/model';
import { formatDay } from '../../text/vi';
import { decisionBlocks, decisionsOf } from '../data/decisions';
import { count, scoreFigures } from '../data/figures';
import { owingUnits, unitName } from '../data/lookUp';
import type { PaperData } from '../data/paperData';
import { say } from '../data/say';
import { byOffice, copies } from '../issuers';
import { paragraph } from '../layout/build';
import { ending } from '../layout/ending';
import { addressees, headOf, titleOf } from '../layout/head';
import { portrait } from '../layout/looks';
import type { Paper } from '../paper';

/** Thông báo kết quả thẩm định to each unit, with the reasons. */
export const notice: Paper = {
  title: 'Thông báo kết quả thẩm định',
  hint: 'Mỗi đơn vị một thông báo: kết quả và lý do từng dòng bị điều chỉnh, trả lại.',
  units: (data) =>
    owingUnits(data)
      .map(({ id }) => id)
      .filter((id) =>
        data.rows.some(({ unit, appraisal }) => unit === id && appraisal.verdict !== undefined),
      ),
  draft(data, unit) {
    const issuer = byOffice(data);
    const name = unitName(data, unit);
    const { others, accepted, open } = decisionsOf(data, unit);
    const subject = `Kết quả thẩm định số liệu chính quyền điện tử của ${name}\n${data.period.name}`;
    const notation = issuer.notation('TB');
    const whose = { id: unit, name };
    return {
      record: {
        typeName: 'Thông báo',
        codeNotation: notation,
        organName: issuer.name,
        subject,
        to: name,
        signer: issuer.signer.name,
      },
      sections: [
        {
          page: portrait,
          blocks: [
            ...headOf({ ...issuer.head, notation }),
            ...titleOf('Thông báo', subject),
            ...addressees([name]),
            paragraph(
              'body',
              'counts',
              say`${issuer.name} thông báo kết quả thẩm định: ${count('accepted', accepted, whose)} dòng được chấp nhận, ${count('changed', others.length, whose)} dòng bị điều chỉnh, trả lại hoặc không được chấp nhận, ${count('undecided', open, whose)} dòng chưa thẩm định.`,
            ),
            paragraph('body', 'points', pointsText(data, unit)),
            ...decisionBlocks(data, others, false),
            paragraph(
              'body',
              'ask',
              `Đề nghị ${name} sửa những dòng bị trả lại và nộp lại. Nếu không thống nhất với kết quả trên, ${name} gửi ý kiến kèm lý do về ${issuer.name} trước khi kết quả được chốt (hạn tổng hợp là hết ngày ${formatDay(data.period.compileDeadline)})./.`,
              true,
            ),
            ...ending(issuer.signer, copies(data, ['Như trên'])),
          ],
        },
      ],
    };
  },
};

function pointsText({ summary }: PaperData, unit: string): readonly Inline[] {
  const self = summary.ledgers.self.units.find(({ id }) => id === unit);
  const appraised = summary.ledgers.appraised.units.find(({ id }) => id === unit);
  if (self === undefined || appraised === undefined) return ['Đơn vị không có dòng nào được chấm điểm.'];
  const claimed = scoreFigures('unit', self, 'self');
  const given = scoreFigures('unit', appraised, 'appraised');
  return say`Tính riêng các dòng của đơn vị, tỷ lệ thực hiện tự chấm là ${claimed.rate}; sau thẩm định là ${given.rate} (dòng chưa thẩm định chưa được tính).`;
}
