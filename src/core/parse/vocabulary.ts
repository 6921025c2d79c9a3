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
];

/** Joins names in a list of leads; left out before an office's name where several are listed. */
export const conjunction = 'và';
export const officePrefix = 'Phòng';

/** Before a document number and before a date. */
export const numberPrefix = 'số';
export const dateWords = { day: 'ngày', month: 'tháng', year: 'năm' };

/** In a trial of points: what is changed, where it is not a unit's row. */
export const trialWords = {
  max: 'tối đa',
  target: 'chỉ tiêu',
  excluded: 'không đánh giá',
  notApplicable: 'không áp dụng',
};
