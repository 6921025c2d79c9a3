import type { FileFacts } from '../model';

const googlePrefix = 'application/vnd.google-apps.';

export const isShortcut = ({ mimeType }: FileFacts): boolean => mimeType === `${googlePrefix}shortcut`;
export const isFolder = ({ mimeType }: FileFacts): boolean => mimeType === `${googlePrefix}folder`;
/** A document, sheet or form made in Drive itself. */
export const isGoogleFile = (file: FileFacts): boolean =>
  file.mimeType.startsWith(googlePrefix) && !isShortcut(file) && !isFolder(file);

/** Pictures, PDF, texts and tables; electronic invoices also come as XML (Nghị định 123/2020/NĐ-CP). */
const readable =
  /^(?:image\/.+|application\/(?:pdf|msword|rtf|xml|vnd\.ms-excel|vnd\.ms-powerpoint|vnd\.openxmlformats-officedocument\..+|vnd\.oasis\.opendocument\..+)|text\/(?:plain|csv|xml|rtf))$/;
/** What Drive says of a file that it does not know. */
const unspecific = /^(?:application\/(?:octet-stream|x-unknown)|binary\/octet-stream|)$/;
const readableEnding =
  /\.(?:pdf|jpe?g|png|tiff?|heic|heif|webp|bmp|gif|docx?|xlsx?|pptx?|odt|ods|rtf|txt|csv|xml)$/i;

/** May a file be a scan, a photo, a text or a table? Programs, archives, films and sound may not. */
export const isReadableType = ({ mimeType, name }: Pick<FileFacts, 'mimeType' | 'name'>): boolean =>
  unspecific.test(mimeType) ? readableEnding.test(name) : readable.test(mimeType);
