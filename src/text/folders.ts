import { tabTitles } from './tabs';

/** Names of the folders for evidence, before they are tidied. */
export const folderNames = {
  period: (id: string): string => `CQĐT ${id}`,
  evidence: tabTitles.evidence,
  scratch: 'Bản nháp khi đọc bản quét',
  criterion: (id: string, title: string): string => `${id} – ${title}`,
};

/** Stands in a row that no document is linked to yet; a phone's camera scan goes straight in. */
export const openFolderText = 'Mở thư mục minh chứng';
