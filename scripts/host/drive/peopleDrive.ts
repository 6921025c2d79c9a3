import type { User } from '../contract';
import type { VirtualClock } from '../virtualClock';
import type { DriveWorkbooks } from './driveParts';
import { BIN_IN_SHARED_DRIVE, DELETE_IN_SHARED_DRIVE, renameWorkbook } from './driveParts';
import type { FileStore } from './fileStore';
import { atLeast, forbidden, notFound } from './fileStore';
import { permissionId } from './permissionId';
import type { DriveRole, FileRole, StoredFile, StoredPermission } from './storedFile';
import { FOLDER, SHORTCUT, SPREADSHEET, onFile } from './storedFile';

export interface Upload {
  readonly name: string;
  readonly mimeType?: string;
  readonly content: string | Uint8Array;
  /** A folder's id; the person's My Drive without it. */
  readonly parent?: string;
  /** Drive hands out ids beforehand (files.generateIds); any without it. */
  readonly id?: string;
  /** What Drive will recognise in it, where it is a scan. */
  readonly text?: string;
}

/** What people do in Drive's own pages, by their own rights: no service call, no ledger, no trigger. */
export interface PeopleDrive {
  upload(user: User, upload: Upload): string;
  folder(user: User, name: string, parent?: string, id?: string): string;
  spreadsheet(user: User, title: string, parent?: string): string;
  /** A pointer to a file or folder; what becomes of that is not its business. */
  shortcut(user: User, name: string, targetId: string, parent?: string): string;
  /**
   * A shared drive, whose managers may do all, and whose content managers all but delete for ever. Returns the id of its
   * root folder, which is the drive's.
   */
  sharedDrive(name: string, managers: readonly User[], contentManagers?: readonly User[]): string;
  /** The owner, or an editor, lets somebody else in; `none` takes the right away. */
  share(fileId: string, user: User, role: Exclude<FileRole, 'owner'> | 'none', by?: User): void;
  /** `resourceKey`: the link holds one, as those of files do that were shared before September 2021. */
  shareByLink(fileId: string, role: 'reader' | 'commenter' | 'writer' | 'none', resourceKey?: string): void;
  rename(user: User, fileId: string, name: string): void;
  move(user: User, fileId: string, folder: string): void;
  trash(user: User, fileId: string, trashed?: boolean): void;
  /** Deletes for ever what the person owns, a folder with all that is in it. */
  remove(user: User, fileId: string): void;
  /** Puts new content in the place of the old. */
  replace(user: User, fileId: string, content: string | Uint8Array): void;
  /** All that is held of a file, whoever asks. */
  get(fileId: string): StoredFile | undefined;
  list(): readonly StoredFile[];
  /** What this person may do with a file; undefined where that person may not even see it. */
  role(fileId: string, user: User): FileRole | undefined;
  content(fileId: string): Buffer;
}

const encoded = (content: string | Uint8Array): string => Buffer.from(content).toString('base64');

export function createPeopleDrive(
  store: FileStore,
  clock: VirtualClock,
  workbooks: DriveWorkbooks,
): PeopleDrive {
  function having(user: User, fileId: string, least: DriveRole, leastInSharedDrive = least): StoredFile {
    const file = store.find(fileId);
    const role = file === undefined ? undefined : store.roleOf(file, user);
    if (file === undefined || role === undefined) throw notFound(fileId);
    const needed = store.driveOf(file) === undefined ? least : leastInSharedDrive;
    if (!atLeast(role, needed)) throw forbidden();
    return file;
  }
  const into = (user: User, parent: string | undefined) =>
    parent === undefined ? {} : { parent: having(user, parent, 'writer').id };
  function named(id: string | undefined): Partial<StoredFile> {
    if (id !== undefined && store.find(id)) throw new Error(`There is a file ${id} already`);
    return id === undefined ? {} : { id };
  }
  function change(user: User, file: StoredFile, to: Partial<StoredFile>): void {
    store.put({ ...file, ...to, modifiedTime: clock.now().getTime(), modifiedBy: user });
  }
  function permit(file: StoredFile, email: User | undefined, role: DriveRole | 'none'): void {
    const id = permissionId(email);
    const others = file.permissions.filter((each) => each.id !== id);
    const given: StoredPermission[] =
      role === 'none'
        ? []
        : [
            email === undefined
              ? { id, type: 'anyone', role }
              : { id, type: 'user', emailAddress: email, role },
          ];
    store.put({ ...file, permissions: [...others, ...given] });
  }
  function known(fileId: string): StoredFile {
    const file = store.find(fileId);
    if (file === undefined) throw notFound(fileId);
    return file;
  }

  return {
    upload: (user, { name, mimeType = 'application/octet-stream', content, parent, id, text }) =>
      store.create(user, {
        ...named(id),
        name,
        mimeType,
        content: encoded(content),
        ...into(user, parent),
        ...(text !== undefined && { text }),
      }).id,
    folder: (user, name, parent, id) =>
      store.create(user, { ...named(id), name, mimeType: FOLDER, ...into(user, parent) }).id,
    shortcut: (user, name, targetId, parent) =>
      store.create(user, {
        name,
        mimeType: SHORTCUT,
        shortcut: { targetId, targetMimeType: known(targetId).mimeType },
        ...into(user, parent),
      }).id,
    spreadsheet(user, title, parent) {
      const { id } = store.create(user, { name: title, mimeType: SPREADSHEET, ...into(user, parent) });
      workbooks.createEmpty(id, title);
      return id;
    },
    sharedDrive(name, managers, contentManagers = []) {
      const member =
        (role: DriveRole) =>
        (person: User): StoredPermission => ({
          id: permissionId(person),
          type: 'user',
          emailAddress: person.toLowerCase(),
          role,
        });
      const permissions = [
        ...managers.map(member('organizer')),
        ...contentManagers.map(member('fileOrganizer')),
      ];
      const drive = { name, mimeType: FOLDER, parent: null, owner: '', permissions };
      return store.create('', drive).id;
    },
    share(fileId, user, role, by) {
      const file = known(fileId);
      if (user === file.owner) throw new Error(`${user} owns ${file.name} already`);
      permit(having(by ?? file.owner, fileId, 'writer'), user.toLowerCase(), role);
    },
    shareByLink: (fileId, role, resourceKey) =>
      permit({ ...known(fileId), ...(resourceKey !== undefined && { resourceKey }) }, undefined, role),
    rename(user, fileId, name) {
      const file = having(user, fileId, 'writer');
      renameWorkbook({ ...file, name }, workbooks);
      change(user, file, { name });
    },
    move(user, fileId, folder) {
      const target = having(user, folder, 'writer');
      // A shared drive takes over what is moved into it.
      const taken = store.driveOf(target) === undefined ? {} : { owner: '', permissions: [] };
      change(user, having(user, fileId, 'writer'), { parent: target.id, ...taken });
    },
    trash: (user, fileId, trashed = true) =>
      change(user, having(user, fileId, 'owner', BIN_IN_SHARED_DRIVE), { trashed }),
    remove: (user, fileId) => store.drop(having(user, fileId, 'owner', DELETE_IN_SHARED_DRIVE).id),
    replace: (user, fileId, content) =>
      change(user, having(user, fileId, 'writer'), { content: encoded(content) }),
    get: (fileId) => store.find(fileId),
    list: () => store.all(),
    role(fileId, user) {
      const file = store.find(fileId);
      const role = file === undefined ? undefined : store.roleOf(file, user);
      return role === undefined ? undefined : onFile(role);
    },
    content: (fileId) => Buffer.from(known(fileId).content ?? '', 'base64'),
  };
}
