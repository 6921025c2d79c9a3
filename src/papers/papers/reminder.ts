import type { Block, Table } from '../../ooxml/word/model';
import { formatDay, formatNumber, rowStateWords } from '../../text/vi';
import { count, figure } from '../data/figures';
import { owingUnits, unitName } from '../data/lookUp';
import type { PaperData } from '../data/paperData';
import { periodOf, titleIn } from '../data/say';
import { isLeft, rowsOf } from '../data/rows';
import { bySuperior, copies } from '../issuers';
import { column, paragraph, safeId } from '../layout/build';
import { ending } from '../layout/ending';
import { addressees, headOf } from '../layout/head';
import { portrait } from '../layout/looks';
import type { Draft, Paper } from '../paper';
import { isStanding } from '../../core/rows/submissionRecord';

/** Units whose report is not there. */
const missing = (data: PaperData): readonly string[] =>
  owingUnits(data)
    .map(({ id }) => id)
    .filter((id) => !isStanding(data.submissions.get(id)?.state ?? 'open'));

/** More addressees stand in the table only. */
const mostNamed = 6;

/** Công văn đôn đốc to all that have not reported. */
export const reminderToAll: Paper = {
  title: 'Công văn đôn đốc chung',
  hint: 'Một công văn gửi tất cả đơn vị chưa báo cáo.',
  draft(data) {
    const units = missing(data);
    const names = units.map((unit) => unitName(data, unit));
    const to =
      names.length === 0
        ? ['Các cơ quan, đơn vị, địa phương']
        : names.length <= mostNamed
          ? names
          : ['Các cơ quan, đơn vị, địa phương có tên trong danh sách dưới đây'];
    return letter(data, to, [
      paragraph('body', 'who', whoText(data, names.length)),
      ...(units.length === 0 ? [] : [unitTable(data, units)]),
    ]);
  },
};

const whoText = (data: PaperData, count: number): string =>
  count === 0
    ? `Đến nay tất cả các đơn vị đã báo cáo số liệu ${periodOf(data)}.`
    : `Đến nay còn ${formatNumber(count)} đơn vị chưa báo cáo, gồm:`;

function unitTable(data: PaperData, units: readonly string[]): Table {
  return {
    kind: 'table',
    headStyle: 'tableHead',
    style: 'cell',
    columns: [
      column('TT', 12, 'center'),
      column('Đơn vị', 78),
      column('Số dòng được giao', 35, 'right'),
      column('Số dòng còn thiếu hoặc sai', 40, 'right'),
    ],
    rows: units.map((unit, at) => {
      const rows = rowsOf(data, unit);
      const name = unitName(data, unit);
      return {
        id: safeId(`dv_${unit}`),
        cells: [
          [String(at + 1)],
          [name],
          [count('rows', rows.length, { id: unit, name })],
          [figure({ of: 'unit', id: unit, name, column: 'left' }, formatNumber(rows.filter(isLeft).length))],
        ],
      };
    }),
  };
}

/** Công văn đôn đốc to one unit, with what it still owes. */
export const reminder: Paper = {
  title: 'Công văn đôn đốc',
  hint: 'Mỗi đơn vị chưa báo cáo một công văn, kèm các tiêu chí còn thiếu.',
  units: missing,
  draft(data, unit) {
    const left = rowsOf(data, unit).filter(isLeft);
    const name = unitName(data, unit);
    return letter(
      data,
      [name],
      left.length === 0
        ? [paragraph('body', 'who', `${name} đã nhập đủ số liệu được giao nhưng chưa nộp báo cáo.`)]
        : [
            paragraph('body', 'who', [
              `Đến nay ${name} chưa nộp báo cáo; còn `,
              figure({ of: 'unit', id: unit, name, column: 'left' }, formatNumber(left.length)),
              ' dòng số liệu chưa nhập hoặc chưa đúng:',
            ]),
            {
              kind: 'table',
              headStyle: 'tableHead',
              style: 'cell',
              columns: [column('Mã', 18), column('Tiêu chí', 107), column('Tình trạng', 40)],
              rows: left.map(({ criterion, state }) => ({
                id: safeId(`tc_${criterion.id}`),
                cells: [[criterion.id], [titleIn(criterion.title)], [rowStateWords[state]]],
              })),
            },
          ],
    );
  },
};

function letter(data: PaperData, to: readonly string[], content: readonly Block[]): Draft {
  const issuer = bySuperior(data);
  const { office, period } = data;
  const about = `đôn đốc báo cáo số liệu chính quyền điện tử ${periodOf(data)}`;
  const notation = issuer.notation(undefined);
  return {
    record: {
      typeName: 'Công văn',
      codeNotation: notation,
      organName: issuer.name,
      subject: `V/v ${about}`,
      to: to.join('; '),
      signer: issuer.signer.name,
      dueDate: period.unitDeadline,
    },
    sections: [
      {
        page: portrait,
        blocks: [
          ...headOf({ ...issuer.head, notation, about }),
          ...addressees(to),
          paragraph(
            'body',
            'task',
            `${issuer.name} đã giao các cơ quan, đơn vị, địa phương báo cáo số liệu, tài liệu kiểm chứng mức độ chính quyền điện tử ${periodOf(data)}${period.name.includes(formatDay(period.to)) ? '' : ` (số liệu từ ngày ${formatDay(period.from)} đến ngày ${formatDay(period.to)})`}, hạn báo cáo là hết ngày ${formatDay(period.unitDeadline)}.`,
          ),
          ...content,
          paragraph(
            'body',
            'ask',
            `${issuer.name} đề nghị thủ trưởng các cơ quan, đơn vị, địa phương nêu trên khẩn trương nhập đủ số liệu, bổ sung tài liệu kiểm chứng và nộp báo cáo trên sổ báo cáo của kỳ; trường hợp không có số liệu, ghi rõ lý do ở cột Giải trình. Vướng mắc xin liên hệ ${office.name} để được hướng dẫn./.`,
            true,
          ),
          ...ending(issuer.signer, copies(data, ['Như trên'])),
        ],
      },
    ],
  };
}
