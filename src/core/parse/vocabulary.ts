/**
 * The words that people type into cells, as far as the program must understand them; those by which they name documents
 * are in `core/evidence/vocabulary/`. What people read stands in `text/`.
 */
export const yesWords: readonly string[] = [
  'có',
  'co',
  'c',
  'x',
  '✓',
  '✔',
  '☑',
  'v',
  'rồi',
  'đã có',
  'da co',
  'đạt',
  'đúng',
  'yes',
  'y',
  'true',
  '1',
  'ok',
  'đã',
  'có rồi',
  'co roi',
  'rồi có',
  '✅',
  '🗸',
  '[x]',
  '(x)',
  '[v]',
  '(v)',
  '[✓]',
  '[✔]',
];

export const noWords: readonly string[] = [
  'không',
  'khong',
  'k',
  'ko',
  'kh',
  'kg',
  'không có',
  'khong co',
  'chưa',
  'chua',
  'chưa có',
  'chua co',
  '✗',
  '✘',
  'no',
  'n',
  'false',
  'sai',
  '0',
  'ko có',
  'ko co',
  'k có',
  'k co',
  'kg có',
  'kh có',
  'kô',
  'không có gì',
  'sai',
  'chưa đạt',
  'không đạt',
  '✖',
  '❌',
  '❎',
];

/** Joins names in a list of leads; left out before an office's name where several are listed. */
export const conjunction = 'và';
export const officePrefix = 'Phòng';

/** Before a document number and before a date. */
export const numberPrefix = 'số';
export const dateWords = {
  weekday: 'thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật',
  day: 'ngày',
  month: 'tháng|thg|th',
  year: 'năm',
};
/** Around an answer, out of politeness. */
export const politeWords = { before: 'dạ', after: 'ạ' };
/** A document is called by them before its number, beside the words for its kind. */
export const furtherPapers =
  'HĐ; tờ trình; TTr; giấy mời; GM; biên bản; BB; hướng dẫn; HD; kết luận; KL; TB; CT; VB';

/** In a trial of points: what is changed, where it is not a unit's row. */
export const trialWords = {
  max: 'tối đa',
  target: 'chỉ tiêu',
  excluded: 'không đánh giá',
  notApplicable: 'không áp dụng',
};
