/** The columns of the lists that people bring: rows of criteria, and common figures. */
export type ListField =
  | 'criterion'
  | 'unit'
  | 'yesNo'
  | 'numerator'
  | 'denominator'
  | 'notApplicable'
  | 'explanation'
  | 'evidence'
  | 'documentNo'
  | 'documentDate'
  | 'note'
  | 'figure'
  | 'value';

/**
 * What people write above them, in whatever case, with or without marks and signs; of two that stand side by side the one
 * that is named first here counts ("Mã" beside "Tiêu chí", which is then the title).
 */
export const headWords: Readonly<Record<ListField, readonly string[]>> = {
  criterion: [
    ...[
      'criterion',
      'criterion id',
      'criterion code',
      'mã tiêu chí',
      'mã số tiêu chí',
      'mã tc',
      'mã chỉ tiêu',
    ],
    ...['ký hiệu tiêu chí', 'tiêu chí số', 'code', 'mã số', 'mã', 'tiêu chí', 'criteria', 'tc', 'chỉ tiêu'],
  ],
  unit: [
    ...['unit', 'unit id', 'unit code', 'mã đơn vị', 'mã đv', 'đơn vị', 'tên đơn vị', 'unit name'],
    ...['đơn vị báo cáo', 'đơn vị thực hiện', 'đơn vị nhập', 'đơn vị chủ trì', 'cơ quan, đơn vị', 'cơ quan'],
    ...['tên cơ quan', 'tên cơ quan, đơn vị', 'cơ quan đơn vị báo cáo', 'địa phương', 'xã, thị trấn'],
    ...['tên xã, thị trấn', 'tên xã', 'xã', 'phòng ban', 'đv', 'organization', 'agency'],
  ],
  yesNo: [
    ...[
      'yes no',
      'yesno',
      'có/không',
      'có hay không',
      'có, không',
      'có (không)',
      'c/k',
      'đạt/không đạt',
      'answer',
    ],
    ...['trả lời', 'kết quả có/không', 'có'],
  ],
  numerator: [
    ...['numerator', 'tử số (số lượng)', 'tử số', 'số lượng', 'tử', 'số liệu', 'số lượng thực hiện', 'count'],
    ...['number', 'quantity', 'số đã thực hiện', 'thực hiện'],
  ],
  denominator: ['denominator', 'mẫu số', 'mẫu', 'tổng số', 'total'],
  notApplicable: ['not applicable', 'n/a', 'na', 'không áp dụng', 'kad', 'không thuộc phạm vi'],
  explanation: [
    ...['explanation', 'giải trình', 'lý do', 'nội dung giải trình', 'thuyết minh', 'giải thích', 'reason'],
    ...['diễn giải', 'lý do/giải trình'],
  ],
  evidence: [
    ...[
      'evidence',
      'minh chứng (liên kết)',
      'minh chứng',
      'liên kết minh chứng',
      'link minh chứng',
      'liên kết',
    ],
    ...[
      'đường dẫn',
      'link',
      'links',
      'url',
      'tài liệu minh chứng',
      'tài liệu kiểm chứng',
      'địa chỉ minh chứng',
    ],
  ],
  documentNo: [
    ...[
      'document no',
      'document number',
      'số, ký hiệu',
      'số ký hiệu văn bản',
      'số văn bản',
      'số hiệu',
      'số hiệu văn bản',
    ],
    ...['số và ký hiệu', 'ký hiệu văn bản', 'số kh', 'số vb', 'văn bản số'],
  ],
  documentDate: [
    ...[
      'document date',
      'ngày văn bản',
      'ngày ban hành',
      'ngày tháng văn bản',
      'ngày, tháng, năm',
      'ngày vb',
    ],
    ...['ngày ký', 'ngày tháng', 'ngày', 'date'],
  ],
  note: ['note', 'notes', 'ghi chú', 'remark', 'remarks', 'ghi chú khác', 'chú thích'],
  figure: [
    ...['figure', 'figure id', 'mã số liệu', 'số liệu chung', 'tên số liệu', 'số liệu', 'mã số liệu chung'],
    ...['tên số liệu chung', 'figure name'],
  ],
  value: ['value', 'giá trị', 'trị số', 'số lượng', 'kết quả', 'amount'],
};

/** Columns of the program's own tabs, and of every list, that say nothing to be entered. */
export const otherHeads: readonly string[] = [
  ...['stt', 'tt', 'số tt', 'no', 'mã dòng', 'tiêu chí', 'tên tiêu chí', 'nội dung thực hiện', 'nội dung'],
  ...['cách nhập', 'tỷ lệ', 'tỉ lệ', 'kỳ trước', 'trạng thái', 'cần sửa', 'minh chứng đã liên kết'],
  ...['đã trả lời (tính ngay)', 'điểm tự chấm', 'kết luận', 'số liệu thẩm định', 'điểm thẩm định'],
  ...[
    'ý kiến thẩm định',
    'không còn yêu cầu',
    'giá trị khi tính lần đầu',
    'đơn vị tính',
    'đvt',
    'tên đơn vị',
  ],
  ...['đơn vị', 'title', 'unit name', 'số liệu chung', 'tên số liệu'],
];
