import { isGoogleFile, isReadableType, isShortcut } from '../fileTypes';
import { fileRule } from '../rule';

/** A program, an archive, a film, a folder: nothing that can be read as a document. */
export const wrongType = fileRule('wrongType', (file) =>
  isReadableType(file) || isGoogleFile(file) || isShortcut(file) ? undefined : { type: file.mimeType },
);
