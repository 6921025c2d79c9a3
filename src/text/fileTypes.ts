/** By how a type begins; the first that fits. */
const typeWords: readonly (readonly [start: string, word: string])[] = [
  ['application/pdf', 'PDF'],
  ['image/', 'Ảnh'],
  ['application/vnd.google-apps.shortcut', 'Lối tắt'],
  ['application/vnd.google-apps.folder', 'Thư mục'],
  ['application/vnd.google-apps.document', 'Google Tài liệu'],
  ['application/vnd.google-apps.spreadsheet', 'Google Trang tính'],
  ['application/vnd.google-apps.', 'Google khác'],
  ['application/msword', 'Word'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml', 'Word'],
  ['application/vnd.ms-excel', 'Excel'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml', 'Excel'],
  ['application/zip', 'Tệp nén'],
  ['application/x-rar', 'Tệp nén'],
  ['application/vnd.rar', 'Tệp nén'],
  ['application/x-7z-compressed', 'Tệp nén'],
  ['application/gzip', 'Tệp nén'],
  ['application/x-msdownload', 'Chương trình'],
  ['application/x-dosexec', 'Chương trình'],
  ['application/vnd.android', 'Chương trình'],
  ['application/vnd.ms-powerpoint', 'PowerPoint'],
  ['application/vnd.openxmlformats-officedocument.presentationml', 'PowerPoint'],
  ['application/xml', 'XML'],
  ['text/xml', 'XML'],
  ['video/', 'Video'],
  ['audio/', 'Tệp âm thanh'],
  ['text/', 'Văn bản thường'],
];

const properNames = /^(?:PDF|XML|Word|Excel|PowerPoint|Google)/;

const known = (mimeType: string): string | undefined =>
  typeWords.find(([start]) => mimeType.startsWith(start))?.[1];

/** What a file is, in a word: how the web calls its type says nothing to an officer. */
export const fileTypeText = (mimeType: string): string => known(mimeType) ?? 'Loại khác';

/** The same in a sentence: “là tệp nén”, “có đuôi .dwg”. */
export function fileTypePhrase(mimeType: string, name: string): string {
  const word = known(mimeType);
  const isName = word !== undefined && properNames.test(word);
  if (word !== undefined)
    return `là ${isName ? word : word.charAt(0).toLocaleLowerCase('vi') + word.slice(1)}`;
  const ending = /\.[\p{L}\d]{1,10}$/u.exec(name)?.[0];
  return ending === undefined ? 'không rõ loại' : `có đuôi ${ending}`;
}
