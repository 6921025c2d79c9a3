import type { User } from '../contract';
import { ServiceError } from '../contract';
import type { Random } from '../random';
import type { Stored } from '../serviceContext';
import type { VirtualClock } from '../virtualClock';
import { createContentPieces } from './contentPieces';
import { permissionId } from './permissionId';
import type { DriveRole, StoredFile, StoredPermission } from './storedFile';
import { FOLDER, ROLES, isStoredFile } from './storedFile';

/** A permission as it holds on a file: given there, or on a folder above. */
export interface EffectivePermission extends StoredPermission {
  readonly inherited: boolean;
}

/** What a search goes by. */
export type Searched = Pick<StoredFile, 'name' | 'appProperties'>;

export interface FileStore extends Stored {
  all(): readonly StoredFile[];
  find(id: string): StoredFile | undefined;
  put(file: StoredFile): void;
  /** As it was at that moment, by the clock; undefined where it was not there yet. What was loaded was always there. */
  searched(file: StoredFile, at: number): Searched | undefined;
  /** Removes the file, and for a folder all that is in it. */
  drop(id: string): void;
  /** The root folder of the person's My Drive. */
  root(user: User): StoredFile;
  create(user: User, fields: Pick<StoredFile, 'name' | 'mimeType'> & Partial<StoredFile>): StoredFile;
  permissions(file: StoredFile): readonly EffectivePermission[];
  /** undefined where the person may not even know that the file exists. */
  roleOf(file: StoredFile, user: User): DriveRole | undefined;
  /** The id of the shared drive that it lies in; undefined in somebody's My Drive. */
  driveOf(file: StoredFile): string | undefined;
  /** Is it in the bin, itself or with a folder above? */
  binned(file: StoredFile): boolean;
}

export const higher = (a: DriveRole | undefined, b: DriveRole): DriveRole =>
  a !== undefined && ROLES.indexOf(a) >= ROLES.indexOf(b) ? a : b;

export const atLeast = (role: DriveRole | undefined, least: DriveRole): boolean =>
  role !== undefined && ROLES.indexOf(role) >= ROLES.indexOf(least);

/** @param storage bytes that the contents of all files may hold */
export function createFileStore(clock: VirtualClock, random: Random, storage = Infinity): FileStore {
  const files = new Map<string, StoredFile>();
  const contents = createContentPieces();
  let held = 0;
  const versions = new Map<string, (Searched & { readonly since: number })[]>();
  const find = (id: string) => files.get(id);
  const parentOf = (file: StoredFile) => (file.parent === null ? undefined : find(file.parent));

  function put(file: StoredFile): void {
    const { id, name, appProperties } = file;
    const before = files.get(id);
    const grown = sizeOf(file) - sizeOf(before);
    if (grown > 0 && held + grown > storage) throw full();
    held += grown;
    if (before?.name !== name || before.appProperties !== appProperties) {
      const earlier = versions.get(id) ?? (before ? [{ ...before, since: -Infinity }] : []);
      versions.set(id, [...earlier, { name, appProperties, since: clock.now().getTime() }]);
    }
    files.set(id, file);
  }

  const searched = (file: StoredFile, at: number): Searched | undefined =>
    (versions.get(file.id) ?? [{ ...file, since: -Infinity }]).findLast(({ since }) => since <= at);

  function permissions(file: StoredFile): readonly EffectivePermission[] {
    const found = new Map<string, EffectivePermission>();
    const folder = parentOf(file);
    for (const above of folder === undefined ? [] : permissions(folder)) {
      // Who owns the folder may edit what others put there, but doesn't own it.
      found.set(above.id, {
        ...above,
        role: above.role === 'owner' ? 'writer' : above.role,
        inherited: true,
      });
    }
    for (const own of file.permissions) {
      const role = higher(found.get(own.id)?.role, own.role);
      found.set(own.id, { ...own, role, inherited: false });
    }
    return [...found.values()];
  }

  const binned = (file: StoredFile): boolean => {
    const folder = parentOf(file);
    return file.trashed || (folder !== undefined && binned(folder));
  };

  function driveOf(file: StoredFile): string | undefined {
    const folder = parentOf(file);
    if (folder !== undefined) return driveOf(folder);
    return file.parent === null && file.owner === '' ? file.id : undefined;
  }

  function roleOf(file: StoredFile, person: User): DriveRole | undefined {
    const user = person.toLowerCase();
    // "other users cannot see files in the owner's trash": reference/rest/v3/files#File.FIELDS.trashed
    if (binned(file) && file.owner !== user && driveOf(file) === undefined) return undefined;
    let role: DriveRole | undefined;
    for (const each of permissions(file))
      if (each.type === 'anyone' || each.emailAddress === user) role = higher(role, each.role);
    return role;
  }

  function create(
    person: User,
    fields: Pick<StoredFile, 'name' | 'mimeType'> & Partial<StoredFile>,
  ): StoredFile {
    const user = person.toLowerCase();
    const now = clock.now().getTime();
    const owner: StoredPermission = {
      id: permissionId(user),
      type: 'user',
      emailAddress: user,
      role: 'owner',
    };
    const folder = typeof fields.parent === 'string' ? find(fields.parent) : undefined;
    const isShared = folder !== undefined && driveOf(folder) !== undefined;
    const file: StoredFile = {
      id: random.id(),
      parent: fields.parent === undefined ? root(user).id : fields.parent,
      owner: isShared ? '' : user,
      permissions: isShared ? [] : [owner],
      createdTime: now,
      modifiedTime: now,
      modifiedBy: user,
      trashed: false,
      appProperties: {},
      ...fields,
    };
    put(file);
    return file;
  }

  function root(person: User): StoredFile {
    const user = person.toLowerCase();
    for (const file of files.values()) if (file.parent === null && file.owner === user) return file;
    return create(user, { name: 'My Drive', mimeType: FOLDER, parent: null, id: `0A${random.id(15)}PVA` });
  }

  function drop(id: string): void {
    for (const file of [...files.values()]) if (file.parent === id) drop(file.id);
    held -= sizeOf(files.get(id));
    files.delete(id);
    versions.delete(id);
  }

  return {
    all: () => [...files.values()],
    find,
    put,
    searched,
    drop,
    root,
    create,
    permissions,
    roleOf,
    driveOf,
    binned,
    dump: () => [...files.values()].map((file) => contents.stored(file)),
    load(state) {
      if (!Array.isArray(state)) throw new TypeError('Drive: not a list of files');
      files.clear();
      versions.clear();
      for (const [i, file] of state.entries()) {
        if (!isStoredFile(file)) throw new TypeError(`Drive: entry ${i} is not a file`);
        files.set(file.id, file);
      }
      held = state.reduce((sum: number, file: StoredFile) => sum + sizeOf(file), 0);
    },
  };
}

const sizeOf = (file: StoredFile | undefined): number => Buffer.byteLength(file?.content ?? '', 'base64');

/** https://developers.google.com/workspace/drive/api/guides/handle-errors; its words are inferred. */
const full = (): ServiceError =>
  new ServiceError("The user's Drive storage quota has been exceeded.", 403, 'storageQuotaExceeded');

/** As Drive answers for a file that isn't there, and for one that isn't shared, alike. */
export const notFound = (id: string): ServiceError =>
  new ServiceError(`File not found: ${id}.`, 404, 'notFound');

export const forbidden = (): ServiceError =>
  new ServiceError('The user does not have sufficient permissions for this file.', 403);
