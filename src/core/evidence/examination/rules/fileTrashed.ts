import { documentRule, fileOf } from '../rule';

/** In the bin: gone for good after 30 days (Google Drive Help, "Delete and restore files"). */
export const fileTrashed = documentRule('fileTrashed', (document) => {
  const file = fileOf(document);
  return file?.trashed === true ? { name: file.name } : undefined;
});
