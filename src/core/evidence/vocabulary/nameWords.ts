/** The words in the names of files, beside those for kinds. */
export const monthWords = ['tháng', 'thg', 'T'];
export const quarterWords = ['quý', 'Q'];
export const dayWord = 'ngày';
export const yearWord = 'năm';
export const numberWords = ['số', 'no'];
export const toWords = ['đến', 'tới'];

/** After a number: it counts months or years, and is no number of a document. */
export const timeWords = ['tháng', 'quý', 'năm', 'tuần', 'ngày'];
/** After the number of a contract; any other word may be what the number counts ("hợp đồng 2 camera"). */
export const afterNumberWords = ['ngày', 'năm', 'tháng', 'về', 'v', 'của', 'ký', 'UBND', 'HĐND', 'với'];

/** Names that a camera, scanner or chat gives by itself: their numbers tell when it was made, not what it is. */
export const deviceNames = [
  'img',
  'dsc',
  'dscn',
  'pxl',
  'scan',
  'scanned',
  'doc',
  'photo',
  'image',
  'screenshot',
  'z',
];
export const deviceTitles = [
  'camscanner',
  'adobe scan',
  'genius scan',
  'whatsapp image',
  'microsoft lens',
  'ảnh chụp màn hình',
];
