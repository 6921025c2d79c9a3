import { entryHeader, type EntryLine } from './lines';

export const mistakeHeader = ['code', 'unit', 'criterion', 'figure', 'column', 'typed', 'comment'] as const;

export type Mistake = Readonly<Record<(typeof mistakeHeader)[number], string>>;

type Column = keyof EntryLine;

/** A mistake in a row: what the officer typed there, and the cells that change with it. */
interface EntryMistake {
  readonly code: string;
  readonly unit: string;
  readonly criterion: string;
  /** The column to which the finding points. */
  readonly column: string;
  readonly cells: Partial<Record<Column, string>>;
  readonly comment: string;
}

export const entryMistakes: readonly EntryMistake[] = [
  row('notANumber', 'gd-dt', '1.II.2', 'numerator', { numerator: 'khoảng 13' }, 'chữ thay cho số'),
  row('notANumber', 'a-ngo', '2.II.12', 'denominator', { denominator: 'ba' }, 'số viết bằng chữ'),
  row(
    'ambiguousNumber',
    'vp-hdnd-ubnd',
    '2.II.2',
    'numerator',
    { numerator: '10,873' },
    'dấu phẩy ngăn cách hàng nghìn',
  ),
  row('negative', 'tn-mt', '3.IV.4', 'numerator', { numerator: '-3' }, 'số âm'),
  row('notWhole', 'hong-ha', '1.II.9', 'numerator', { numerator: '7,5' }, 'nửa người'),
  row('percentInCount', 'kt-ht', '2.III.1', 'numerator', { numerator: '85%' }, 'tỷ lệ thay cho số lượng'),
  row(
    'percentInCount',
    'phu-vinh',
    '2.II.13',
    'numerator',
    { numerator: '72,5%' },
    'tỷ lệ thay cho số lượng',
  ),
  row('yesNoUnreadable', 'hong-kim', '1.I.22', 'yesNo', { yes_no: 'có một phần' }, 'không rõ Có hay Không'),
  row(
    'yesNoUnreadable',
    'thanh-tra',
    '3.IV.9',
    'yesNo',
    { yes_no: 'đang triển khai' },
    'không rõ Có hay Không',
  ),
  row(
    'dateUnreadable',
    'hong-van',
    '1.II.10',
    'documentDate',
    { yes_no: 'Có', document_no: '27/QĐ-UBND', document_date: '31/02/2021' },
    'ngày không có trong lịch',
  ),
  row('formulaInEntry', 'ld-tbxh', '3.IV.4', 'numerator', { numerator: '=12+5' }, 'công thức trong ô nhập'),
  row(
    'linkUnreadable',
    'trung-son',
    '1.I.17',
    'evidence',
    { yes_no: 'Có', evidence: 'đã gửi qua Zalo' },
    'không phải liên kết',
  ),
  row(
    'linkUnreadable',
    'y-te',
    '2.I.15',
    'evidence',
    { evidence: 'xem trên trang huyện' },
    'không phải liên kết',
  ),
  row(
    'documentNoMalformed',
    'son-thuy',
    '1.I.18',
    'documentNo',
    { yes_no: 'Có', document_no: 'QĐ số mười hai' },
    'số, ký hiệu sai dạng',
  ),
  row(
    'unusedCell',
    'quang-nham',
    '1.I.21',
    'numerator',
    { yes_no: 'Có', numerator: '4' },
    'số lượng ở tiêu chí chỉ hỏi Có/Không',
  ),
  row('unusedCell', 'tu-phap', '2.I.8', 'yesNo', { yes_no: 'Có' }, 'Có/Không ở tiêu chí hỏi số lượng'),
  row(
    'numeratorAboveDenominator',
    'vh-tt',
    '1.I.28',
    'numerator',
    { numerator: '185', denominator: '158' },
    'gõ đảo chữ số',
  ),
  row(
    'numeratorAboveDenominator',
    'hong-thuong',
    '2.II.12',
    'numerator',
    { numerator: '4', denominator: '3' },
    'nhiều lãnh đạo hơn thực có',
  ),
  row(
    'denominatorZero',
    'tt-hcc',
    '2.III.13',
    'denominator',
    { numerator: '5', denominator: '0' },
    'mẫu số bằng 0',
  ),
  row('denominatorMissing', 'tt-hcc', '2.IV.3', 'denominator', { denominator: '' }, 'quên mẫu số'),
  row('numeratorMissing', 'vp-hdnd-ubnd', '2.III.15', 'numerator', { numerator: '' }, 'quên tử số'),
  row(
    'implausibleRatio',
    'noi-vu',
    '1.II.12',
    'numerator',
    { numerator: '170', denominator: '17' },
    'thừa một chữ số 0',
  ),
  row(
    'notApplicableWithoutReason',
    'ban-tcd',
    '2.II.10',
    'explanation',
    { explanation: '' },
    'không ghi lý do',
  ),
  row(
    'notApplicableWithValues',
    'thanh-tra',
    '2.III.2',
    'notApplicable',
    { not_applicable: 'x', numerator: '3' },
    'vừa Không áp dụng vừa có số',
  ),
  row(
    'evidenceMissing',
    'a-roang',
    '1.I.16',
    'evidence',
    { yes_no: 'Có', evidence: '' },
    'Có nhưng không có minh chứng',
  ),
  row(
    'evidenceMissing',
    'nn-ptnt',
    '2.I.16',
    'evidence',
    { evidence: '' },
    'có số tin bài nhưng không có liên kết',
  ),
  row(
    'dateInFuture',
    'huong-phong',
    '1.II.10',
    'documentDate',
    { yes_no: 'Có', document_no: '31/QĐ-UBND', document_date: '15/11/2021' },
    'ngày ở tương lai',
  ),
  row(
    'dateOutsidePeriod',
    'tt-hcc',
    '1.I.3',
    'documentDate',
    { document_date: '20/08/2015' },
    'văn bản ban hành trước kỳ',
  ),
];

/** Mistakes among the common figures; an empty `typed` leaves the line out. */
export const figureMistakes: readonly Mistake[] = [
  figure('figureMissing', 'hong-bac', 'communeDossiers', '', 'quên số hồ sơ tiếp nhận'),
  figure(
    'figureAboveWhole',
    'hong-thuy',
    'communeOnlineDossiers',
    '950',
    'hồ sơ trực tuyến nhiều hơn hồ sơ tiếp nhận (905)',
  ),
  figure(
    'figuresDoNotAddUp',
    'tt-hcc',
    'districtProcedures',
    '340',
    'không khớp tổng số các đơn vị nhập (304)',
  ),
  figure('ambiguousNumber', 'vh-tt', 'households', '14,012', 'dấu phẩy ngăn cách hàng nghìn'),
];

/** As they stand in `mistakes.csv`. */
export const allMistakes: readonly Mistake[] = [
  ...entryMistakes.map(({ code, unit, criterion, column, cells, comment }) => ({
    code,
    unit,
    criterion,
    figure: '',
    column,
    typed: typedAt(column, cells),
    comment,
  })),
  ...figureMistakes,
];

/** `documentDate`, to which findings point, is `document_date` in the file. */
function typedAt(column: string, cells: EntryMistake['cells']): string {
  const name = column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const header = entryHeader.find((candidate) => candidate === name);
  return header === undefined ? '' : (cells[header] ?? '');
}

function row(
  code: string,
  unit: string,
  criterion: string,
  column: string,
  cells: EntryMistake['cells'],
  comment: string,
): EntryMistake {
  return { code, unit, criterion, column, cells, comment };
}

function figure(code: string, unit: string, id: string, typed: string, comment: string): Mistake {
  return { code, unit, criterion: '', figure: id, column: 'value', typed, comment };
}
