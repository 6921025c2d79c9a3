import type { User } from '../contract';
import { isRecord } from '../define';
import { listOf, textMap } from '../guards';

/** `organizer` and `fileOrganizer`: managers and content managers of a shared drive. */
export type DriveRole = 'owner' | 'organizer' | 'fileOrganizer' | 'writer' | 'commenter' | 'reader';

/** From the least to the most. */
export const ROLES: readonly DriveRole[] = [
  'reader',
  'commenter',
  'writer',
  'fileOrganizer',
  'organizer',
  'owner',
];

export type FileRole = Exclude<DriveRole, 'organizer' | 'fileOrganizer'>;

/** What whoever manages a shared drive is on one of its files. */
export const onFile = (role: DriveRole): FileRole =>
  role === 'organizer' || role === 'fileOrganizer' ? 'writer' : role;

export interface StoredPermission {
  readonly id: string;
  readonly type: 'user' | 'anyone';
  readonly emailAddress?: User;
  readonly role: DriveRole;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  /** null for the root folder of a person's My Drive, and of a shared drive. */
  readonly parent: string | null;
  /** '' in a shared drive, where the organisation owns what is in it. */
  readonly owner: User;
  /** Given on this very file; those of the folders above come on top. */
  readonly permissions: readonly StoredPermission[];
  readonly createdTime: number;
  readonly modifiedTime: number;
  readonly modifiedBy: User;
  readonly trashed: boolean;
  readonly appProperties: Readonly<Record<string, string>>;
  readonly description?: string;
  /** Why nobody may change the content, where that is so; '' without a reason. */
  readonly restriction?: string;
  /** Without it only those who were let in by name get the content. */
  readonly resourceKey?: string;
  /** What a shortcut points to; the type as it was when it was made. */
  readonly shortcut?: { readonly targetId: string; readonly targetMimeType: string };
  /** Base64; absent for folders and Google's own formats. */
  readonly content?: string;
  /** What a Google document says; of a scan, what Drive would recognise in it. */
  readonly text?: string;
}

export const FOLDER = 'application/vnd.google-apps.folder';
export const SHORTCUT = 'application/vnd.google-apps.shortcut';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const DOCUMENT = 'application/vnd.google-apps.document';
export const isGoogleType = (mimeType: string): boolean =>
  mimeType.startsWith('application/vnd.google-apps.');

export const isRole = (value: unknown): value is DriveRole => ROLES.some((role) => role === value);

export function isStoredFile(value: unknown): value is StoredFile {
  if (!isRecord(value)) return false;
  const { parent, permissions, appProperties, trashed, shortcut } = value;
  const texts = ['id', 'name', 'mimeType', 'owner', 'modifiedBy'].every(
    (key) => typeof value[key] === 'string',
  );
  const times = ['createdTime', 'modifiedTime'].every((key) => typeof value[key] === 'number');
  const extras = ['description', 'restriction', 'resourceKey', 'content', 'text'].every((key) =>
    ['string', 'undefined'].includes(typeof value[key]),
  );
  const placed = parent === null || typeof parent === 'string';
  return (
    texts &&
    times &&
    extras &&
    (shortcut === undefined || textMap(shortcut)) &&
    placed &&
    typeof trashed === 'boolean' &&
    textMap(appProperties) &&
    listOf(isPermission)(permissions)
  );
}

function isPermission(value: unknown): value is StoredPermission {
  if (!isRecord(value) || typeof value['id'] !== 'string' || !isRole(value['role'])) return false;
  return (
    value['type'] === 'anyone' || (value['type'] === 'user' && typeof value['emailAddress'] === 'string')
  );
}
