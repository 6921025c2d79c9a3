import type { Sharing } from '../app/world/ports';
import { made } from './again';
import { service } from './google';

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;
type Access = ReturnType<Sharing['list']>[number];

export const driveFiles = (): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection =>
  service(service(Drive, 'Drive').Files, 'Drive.Files');

export const drivePermissions = (): GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection =>
  service(service(Drive, 'Drive').Permissions, 'Drive.Permissions');

/** The typings know no call with options and without content; Google takes null. */
export const noContent = null as unknown as GoogleAppsScript.Base.Blob;

/** A value inside a Drive query. */
export const quoted = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

/** Files that carry this private property. */
export const carries = (key: string, value: string): string =>
  `appProperties has { key=${quoted(key)} and value=${quoted(value)} }`;

/** Does it carry all of these? The typings know of no keys. */
export function isCarrying({ appProperties }: File, wanted: Readonly<Record<string, string>>): boolean {
  const carried = (appProperties ?? {}) as Readonly<Record<string, string | undefined>>;
  return Object.entries(wanted).every(([key, value]) => carried[key] === value);
}

/** For every list: what lies in a shared drive as well. */
export const everywhere = { supportsAllDrives: true, includeItemsFromAllDrives: true };

interface NewFile {
  readonly name: string;
  readonly mimeType: string;
  /** By these it is recognised. */
  readonly appProperties: Readonly<Record<string, string>>;
  readonly parent?: string;
  readonly content?: GoogleAppsScript.Base.Blob;
}

/** Makes a file or a folder, once, even where the first answer gets lost; `fields` of it are answered. */
export function createFile(file: NewFile, fields: string): File {
  const { name, mimeType, appProperties, parent, content = noContent } = file;
  const resource = { name, mimeType, appProperties, ...(parent !== undefined && { parents: [parent] }) };
  return made(
    () => driveFiles().create(resource, content, { fields, supportsAllDrives: true }),
    () => findNew(file, fields),
  );
}

/** Among what a folder got last: queries by properties don't know at once of what was just made. */
export function findNew(
  { mimeType, appProperties, parent = 'root' }: Omit<NewFile, 'name' | 'content'>,
  fields: string,
): File | undefined {
  const { files = [] } = driveFiles().list({
    q: `${quoted(parent)} in parents and mimeType = ${quoted(mimeType)} and trashed = false`,
    fields: `files(${fields.includes('appProperties') ? fields : `${fields},appProperties`})`,
    orderBy: 'createdTime desc',
    pageSize: 100,
    ...everywhere,
  });
  return files.find((found) => isCarrying(found, appProperties));
}

/** The parts of a permission that `toAccess` reads. */
export const accessFields = 'type,role,emailAddress,displayName';

/** What Google may add later is taken for the widest kind, so that it shows up. */
export function toAccess({ type, role, emailAddress, displayName }: Permission): Access {
  switch (type) {
    case 'user':
      return { kind: 'person', address: emailAddress ?? '', role: toRole(role) };
    case 'group':
      return { kind: 'group', address: emailAddress ?? '', role: toRole(role) };
    case 'domain':
      return { kind: 'domain', address: displayName ?? '', role: toRole(role) };
    default:
      return { kind: 'anyone', address: '', role: toRole(role) };
  }
}

/** Managers of a shared drive may write, as writers do. */
function toRole(role: string | undefined): Access['role'] {
  switch (role) {
    case 'owner':
    case 'commenter':
    case 'reader':
      return role;
    default:
      return 'writer';
  }
}
