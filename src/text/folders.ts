import { evidenceWords } from '../workbook/tabs/evidence/words';

/** Names of the folders for evidence, before they are tidied. */
export const folderNames = {
  period: (id: string): string => `CQĐT ${id}`,
  evidence: evidenceWords.title,
  scratch: 'Bản nháp khi đọc bản quét',
  papers: 'Văn bản',
  criterion: (id: string, title: string): string => `${id} – ${title}`,
};

/** Stands in a row that no document is linked to yet; a phone's camera scan goes straight in. */
export const openFolderText = 'Mở thư mục minh chứng';
