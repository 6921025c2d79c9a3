/** The words of stamps of receipt, of copies and of signatures set on paper. */

/** Left by signing software and copying offices; no part of the document. */
export const stampWords = [
  'ký bởi',
  'người ký',
  'thời gian ký',
  'ngày ký',
  'email',
  'cơ quan:',
  'tổ chức:',
  'chữ ký',
  'signature',
];

/** Set on a document when it came in, alone on a line or before its number, day and time. */
export const receivedWords = ['công văn đến', 'văn bản đến', 'CV đến', 'VB đến', 'đến'];

/** … when it was copied: the number and the day that follow are those of the copy. */
export const copiedWords = [
  'sao y',
  'sao lục',
  'trích sao',
  'bản sao',
  'chứng thực',
  'số chứng thực',
  'bản sao đúng với bản chính',
];

/** Behind the number of a copy. */
export const copySigns = ['SY', 'SL', 'TrS', 'SYBC', 'SCT'];

/** Single stamps, on lines of their own. */
export const loneStamps = [
  'hoả tốc',
  'hoả tốc hẹn giờ',
  'thượng khẩn',
  'khẩn',
  'mật',
  'tối mật',
  'tuyệt mật',
  'bản chính',
  'bản gốc',
];

/** What stands in a stamp of receipt, before what is filled in. */
export const receiptWords = [
  'chuyển',
  'lưu hồ sơ số',
  'lưu hồ sơ',
  'lưu hs',
  'lưu',
  'số và ký hiệu',
  'hồ sơ số',
  'quyển số',
  'kính chuyển',
];
