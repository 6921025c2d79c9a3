import type { ScanTexts } from '../app/world/ports';
import { again, written } from './again';
import { carries, driveFiles, noContent } from './drive';
import { listAll } from './driveEvidence';
import { callGoogle, isNoAccess, service, statusOf } from './google';

const documentType = 'application/vnd.google-apps.document';

/** The typings know neither the third argument, without which Google refuses, nor an answer. */
type Export = (fileId: string, mimeType: string, options: { readonly alt: 'media' }) => unknown;

/** The advanced service `Drive`: a copy of a scan as a Google document holds the text that Drive recognised in it. */
export const driveScans: ScanTexts = {
  leftovers: (controlId) =>
    callGoogle(() =>
      listAll(
        `${carries('control', controlId)} and ${carries('role', 'scan')} and trashed = false`,
        'id',
      ).flatMap(({ id }) => id ?? []),
    ),
  convert: (controlId, fileId, folderId) =>
    callGoogle(() => {
      const appProperties = { control: controlId, role: 'scan' };
      const copy = { name: fileId, mimeType: documentType, parents: [folderId], appProperties };
      const options = { ocrLanguage: 'vi', fields: 'id', supportsAllDrives: true };
      // One too many is found among what was left behind, and removed.
      const made = written(() => driveFiles().copy(copy, fileId, options));
      return service(made.id, 'Drive.Files.copy');
    }),
  textOf: (documentId) =>
    callGoogle(() => {
      const files = driveFiles();
      const answer = again(() =>
        (files.export as Export).call(files, documentId, 'text/plain', { alt: 'media' }),
      );
      const text = typeof answer === 'string' ? answer : textOfBlob(answer);
      // A byte order mark is no letter of the paper.
      return text.replace(/^\ufeff/, '');
    }),
  remove: (documentId) => {
    const options = { supportsAllDrives: true };
    callGoogle(() => {
      try {
        again(() => {
          driveFiles().remove(documentId, options);
        });
      } catch (error) {
        if (!isNoAccess(error)) throw error;
        // For good: the owner, in a shared drive a manager; a content manager there may only bin.
        if (statusOf(error) === 403)
          again(() => driveFiles().update({ trashed: true }, documentId, noContent, options));
      }
    });
  },
};

const textOfBlob = (answer: unknown): string => {
  const blob = answer as Partial<GoogleAppsScript.Base.Blob> | null;
  return service(blob?.getDataAsString?.('UTF-8'), 'Drive.Files.export');
};
