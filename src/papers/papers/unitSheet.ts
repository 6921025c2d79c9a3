import { sealLabel, sheetTitle } from '../../core/evidence/vocabulary/sheetWords';
import type { Unit } from '../../core/model';
import { count } from '../data/figures';
import { documentsText } from '../data/documents';
import { owingUnits } from '../data/lookUp';
import type { PaperData } from '../data/paperData';
import { rowsOf, typedFigure } from '../data/rows';
import { lowerFirst } from '../data/say';
import { column, paragraph, safeId } from '../layout/build';
import { ending, type Signer } from '../layout/ending';
import { headOf, titleOf } from '../layout/head';
import { portrait } from '../layout/looks';
import type { Paper } from '../paper';

/** Phiếu tự đánh giá of a unit: what it handed in, to be signed by whoever answers for it. */
export const unitSheet: Paper = {
  title: sheetTitle,
  hint: 'Mỗi đơn vị một phiếu: số liệu, giải trình, tài liệu và mã niêm phong, để thủ trưởng ký.',
  units: (data) => owingUnits(data).map(({ id }) => id),
  draft(data, unitId) {
    const unit = owingUnits(data).find(({ id }) => id === unitId);
    const body = bodyOf(data, unit, unitId);
    const rows = rowsOf(data, unitId);
    const subject = `Mức độ chính quyền điện tử\n${data.period.name}`;
    return {
      record: {
        typeName: sheetTitle,
        codeNotation: '',
        organName: body.issuer,
        subject,
        to: data.office.name,
        signer: '',
      },
      sections: [
        {
          page: portrait,
          blocks: [
            ...headOf({ ...body, notation: '', day: data.today }),
            ...titleOf(sheetTitle, subject),
            paragraph('body', 'count', [
              `${body.issuer} được giao `,
              count('rows', rows.length, { id: unitId, name: unit?.name ?? unitId }),
              ' dòng số liệu, tự đánh giá như sau:',
            ]),
            {
              kind: 'table',
              headStyle: 'smallHead',
              style: 'smallCell',
              columns: [
                column('Mã', 15),
                column('Tiêu chí', 56),
                column('Số liệu', 24, 'right'),
                column('Giải trình', 28),
                column('Tài liệu kiểm chứng', 42),
              ],
              rows: rows.map((owed) => ({
                id: safeId(`tc_${owed.criterion.id}`),
                cells: [
                  [owed.criterion.id],
                  [owed.criterion.title],
                  [typedFigure(data, owed)],
                  [owed.row.entry.explanation ?? ''],
                  [documentsOf(data, owed.row.unit, owed.criterion.id)],
                ],
              })),
            },
            paragraph('note', 'seal', sealText(data, unitId), true),
            ...ending(body.signer, []),
          ],
        },
      ],
    };
  },
};

const documentsOf = (data: PaperData, unit: string, criterion: string): string =>
  documentsText(
    data.documents.filter((document) => document.unit === unit && document.criterion === criterion),
  );

function sealText(data: PaperData, unit: string): string {
  const seal = data.seals.get(unit);
  return seal === undefined
    ? 'Đơn vị chưa nộp báo cáo trên sổ báo cáo của kỳ nên phiếu chưa có mã niêm phong; phiếu này chưa phải để ký.'
    : `${sealLabel}: ${seal}. Mã được tính từ số liệu và tài liệu mà đơn vị đã nộp; số liệu hoặc tài liệu thay đổi thì mã thay đổi. Ký xong, tải bản ký (quét hoặc ký số) lên thư mục minh chứng của đơn vị, tên tệp bắt đầu bằng “${sheetTitle}”.`;
}

/** A commune is its people's committee; an office of the district stands under it. */
function bodyOf(
  { office }: PaperData,
  unit: Unit | undefined,
  id: string,
): { readonly issuer: string; readonly superior?: string; readonly place: string; readonly signer: Signer } {
  const name = unit?.name ?? id;
  if (unit?.kind !== 'commune') {
    return {
      issuer: name,
      superior: office.superior,
      place: office.place,
      signer: { capacity: ['THỦ TRƯỞNG ĐƠN VỊ'], name: '' },
    };
  }
  return {
    issuer: /^(UBND|Ủy ban)/iu.test(name) ? name : `Ủy ban nhân dân ${lowerFirst(name)}`,
    place: name.replace(/^(UBND\s+)?(xã|phường|thị trấn)\s+/iu, ''),
    signer: { capacity: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: '' },
  };
}
