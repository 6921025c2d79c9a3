import { createHash } from 'node:crypto';
import type { User } from '../contract';
import type { EffectivePermission, FileStore } from './fileStore';
import { atLeast } from './fileStore';
import { permissionId } from './permissionId';
import type { StoredFile } from './storedFile';
import { FOLDER, SPREADSHEET, isGoogleType } from './storedFile';

/** An editor file is reported to take a kilobyte when empty; its real growth isn't known here. */
const EDITOR_SIZE = '1024';

const person = (email: User, viewer: User) => ({
  kind: 'drive#user',
  displayName: email.split('@')[0],
  emailAddress: email,
  permissionId: permissionId(email),
  me: email === viewer,
});

export function permissionResource(permission: EffectivePermission): Readonly<Record<string, unknown>> {
  const { id, type, role, emailAddress } = permission;
  const named = emailAddress === undefined ? {} : { emailAddress, displayName: emailAddress.split('@')[0] };
  return { kind: 'drive#permission', id, type, role, ...named };
}

function link({ id, mimeType, resourceKey }: StoredFile): string {
  if (mimeType === FOLDER) return `https://drive.google.com/drive/folders/${id}`;
  if (mimeType === SPREADSHEET) return `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`;
  const key = resourceKey === undefined ? '' : `&resourcekey=${resourceKey}`;
  return `https://drive.google.com/file/d/${id}/view?usp=drivesdk${key}`;
}

function contentFields(file: StoredFile): object {
  if (file.content === undefined)
    return isGoogleType(file.mimeType) && file.mimeType !== FOLDER ? { size: EDITOR_SIZE } : {};
  const bytes = Buffer.from(file.content, 'base64');
  const digest = (name: string) => createHash(name).update(bytes).digest('hex');
  const extension = /\.([^.]+)$/.exec(file.name)?.[1];
  return {
    size: String(bytes.length),
    md5Checksum: digest('md5'),
    sha256Checksum: digest('sha256'),
    ...(extension === undefined ? {} : { fileExtension: extension }),
  };
}

/** The file as Drive answers it to a person: what that person may not see is absent. */
export function fileResource(
  file: StoredFile,
  store: FileStore,
  viewer: User,
): Readonly<Record<string, unknown>> {
  const role = store.roleOf(file, viewer);
  const [writes, owns] = [atLeast(role, 'writer'), role === 'owner'];
  const edits = writes && file.restriction === undefined;
  const folder = file.mimeType === FOLDER;
  const drive = store.driveOf(file);
  const parent = file.parent === null ? undefined : store.find(file.parent);
  const permissions = store.permissions(file);
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    ...(file.description === undefined ? {} : { description: file.description }),
    ...(parent !== undefined && store.roleOf(parent, viewer) !== undefined ? { parents: [parent.id] } : {}),
    ...(drive === undefined ? { owners: [person(file.owner, viewer)], ownedByMe: owns } : { driveId: drive }),
    // "only available if the requesting user can share the file. Not populated for items in shared drives."
    ...(writes && drive === undefined
      ? { permissions: permissions.map(permissionResource), permissionIds: permissions.map(({ id }) => id) }
      : {}),
    createdTime: new Date(file.createdTime).toISOString(),
    modifiedTime: new Date(file.modifiedTime).toISOString(),
    lastModifyingUser: person(file.modifiedBy, viewer),
    trashed: store.binned(file),
    explicitlyTrashed: file.trashed,
    ...contentFields(file),
    ...shortcutDetails(file, store),
    ...(Object.keys(file.appProperties).length === 0 ? {} : { appProperties: file.appProperties }),
    ...restrictions(file),
    shared: permissions.length > 1,
    spaces: ['drive'],
    webViewLink: link(file),
    capabilities: {
      canAddChildren: folder && writes,
      canComment: !folder && atLeast(role, 'commenter'),
      canCopy: !folder,
      canDelete: owns,
      canDownload: !folder,
      canEdit: edits,
      canListChildren: folder,
      canModifyContent: edits,
      canRename: edits,
      canShare: writes,
      canTrash: owns,
    },
  };
}

/** https://developers.google.com/workspace/drive/api/guides/shortcuts */
function shortcutDetails({ shortcut }: StoredFile, store: FileStore): object {
  const key = store.find(shortcut?.targetId ?? '')?.resourceKey;
  return shortcut === undefined
    ? {}
    : { shortcutDetails: { ...shortcut, ...(key !== undefined && { targetResourceKey: key }) } };
}

function restrictions({ restriction }: StoredFile): object {
  if (restriction === undefined) return {};
  const reason = restriction === '' ? {} : { reason: restriction };
  return { contentRestrictions: [{ readOnly: true, ...reason }] };
}
