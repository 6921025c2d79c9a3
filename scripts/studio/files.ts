import { FOLDER, SPREADSHEET, type Host, type StoredFile } from '../host';
import type { DriveFile, DriveView, MailView } from './api';
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
