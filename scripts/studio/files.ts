import { FOLDER, isGoogleType, ServiceError, SPREADSHEET, type Host, type StoredFile } from '../host';
import type { DriveFile, DriveView, MailView } from './api';
import { studioTexts } from '../../src/text/studio';
import type { Doing } from './act';
import { Refused } from './asked';
import { localTime } from './clock';

/** The files that a person may see; those in the bin are left out. */
export function driveView(host: Host, user: string): DriveView {
  const all = host.drive.list();
  const seen = all.filter((file) => host.drive.role(file.id, user) !== undefined && !isBinned(host, file));
  const ids = new Set(seen.map(({ id }) => id));
  const root = seen.find(({ parent, owner }) => parent === null && owner === user.toLowerCase());
  return {
    root: root?.id ?? null,
    files: seen
      .filter(({ parent }) => parent !== null)
      .map((file): DriveFile => {
        const { id, name, parent, owner, modifiedTime, content } = file;
        const role = host.drive.role(id, user);
        return {
          id,
          name,
          kind: kindOf(file),
          parent: parent !== null && ids.has(parent) ? parent : null,
          owner,
          mayEdit: role === 'owner' || role === 'writer',
          ...(content !== undefined && { size: Buffer.byteLength(content, 'base64') }),
          modified: localTime(new Date(modifiedTime)),
        };
      }),
  };
}

/** The name as Drive takes one; throws Refused. */
export function fileName(name: string): string {
  const tidy = name.normalize('NFC').trim();
  if (tidy === '' || tidy.length > 255 || /[\p{Cc}\p{Cs}]/u.test(tidy))
    throw new Refused(studioTexts.badName);
  return tidy;
}

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly content: Buffer;
  readonly parent: string | undefined;
}

/** A person puts a file into Drive; throws Refused for what Drive would not take, or this machine has no room for. */
export function upload({ host }: Doing, user: string, { parent, ...file }: Upload): string {
  // RFC 6838, 4.2. Google's own types have no content that could be uploaded.
  const isType = /^[\w.+-]{1,127}\/[\w.+-]{1,127}(?:;.{0,100})?$/.test(file.mimeType);
  if (!isType || isGoogleType(file.mimeType)) throw new Refused(studioTexts.wrongType(file.name));
  try {
    return host.drive.upload(user, { ...file, ...(parent !== undefined && { parent }) });
  } catch (error) {
    if (error instanceof ServiceError && error.reason === 'storageQuotaExceeded')
      throw new Refused(studioTexts.storageFull(file.name), 413);
    throw error;
  }
}

const kindOf = ({ mimeType }: StoredFile): DriveFile['kind'] =>
  mimeType === FOLDER ? 'folder' : mimeType === SPREADSHEET ? 'workbook' : 'file';

function isBinned(host: Host, { trashed, parent }: StoredFile): boolean {
  const folder = parent === null ? undefined : host.drive.get(parent);
  return trashed || (folder !== undefined && isBinned(host, folder));
}

/** The mails that were sent, the latest first. */
export const mailViews = (host: Host): readonly MailView[] =>
  host.mails
    .map(({ at, from, recipients, subject, body }) => ({
      at: localTime(new Date(at)),
      from,
      to: recipients,
      subject,
      body,
    }))
    .reverse();
