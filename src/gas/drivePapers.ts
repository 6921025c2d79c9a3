import type { PaperContent, PaperFile, PaperFiles } from '../app/world/ports';
import { again } from './again';
import { createFile, driveFiles, quoted } from './drive';
import { listAll } from './driveEvidence';
import { callGoogle, isNoAccess, service } from './google';

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const fields = 'id,name,size,webViewLink,md5Checksum,modifiedTime,appProperties';

/** Each file remembers in private properties which paper it is, and the checksum of what was written. */
export const drivePapers: PaperFiles = {
  list: (controlId, folderId) =>
    callGoogle(() =>
      listAll(`${quoted(folderId)} in parents and mimeType = ${quoted(mimeType)} and trashed = false`, fields)
        .filter((file) => propertiesOf(file)['control'] === controlId)
        .flatMap((file) => toPaper(file) ?? []),
    ),
  create: (controlId, parent, paper) =>
    callGoogle(() => {
      const appProperties = { control: controlId, ...remembered(paper) };
      const file = { name: paper.name, mimeType, appProperties, parent, content: blobOf(paper) };
      return service(toPaper(createFile(file, fields)), 'Drive.Files.create');
    }),
  // The same content twice is the same: it may be repeated.
  replace: (fileId, paper) =>
    callGoogle(() => {
      const change = { appProperties: remembered(paper) };
      const file = again(() =>
        driveFiles().update(change, fileId, blobOf(paper), { fields, supportsAllDrives: true }),
      );
      return service(toPaper(file), 'Drive.Files.update');
    }),
  isAsListed: ({ id, md5 }) =>
    callGoogle(() => {
      try {
        const file = again(() =>
          driveFiles().get(id, { fields: `${fields},trashed`, supportsAllDrives: true }),
        );
        const now = toPaper(file);
        return file.trashed !== true && now?.md5 === md5;
      } catch (error) {
        if (isNoAccess(error)) return false;
        throw error;
      }
    }),
};

const blobOf = ({ bytes, name }: PaperContent): GoogleAppsScript.Base.Blob =>
  Utilities.newBlob(signed(bytes), mimeType, name);

/** Bytes as Apps Script has them, from -128 to 127. */
const signed = (bytes: Uint8Array): number[] => [...new Int8Array(bytes)];

const remembered = ({ key, base, bytes, mixed }: PaperContent): Record<string, string> => ({
  paper: key,
  base,
  // People's words are in it: it never counts as the program's alone.
  written: mixed ? '' : md5Of(bytes),
});

const md5Of = (bytes: Uint8Array): string =>
  Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, signed(bytes))
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');

/** The typings know of no keys. */
const propertiesOf = ({ appProperties }: Pick<File, 'appProperties'>) =>
  (appProperties ?? {}) as Readonly<Record<string, string | undefined>>;

function toPaper(file: File): PaperFile | undefined {
  const { paper, base = '', written } = propertiesOf(file);
  if (paper === undefined) return undefined;
  return {
    id: service(file.id, 'Drive.Files'),
    name: file.name ?? '',
    url: file.webViewLink ?? '',
    size: Number(file.size ?? 0),
    key: paper,
    md5: file.md5Checksum ?? '',
    untouched: file.md5Checksum === written,
    base,
  };
}
