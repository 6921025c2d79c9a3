import type { Files, Role, User } from '../contract';
import { ServiceError } from '../contract';
import type { Service } from '../define';
import { service } from '../define';
import type { Random } from '../random';
import type { ServiceContext, Stored } from '../serviceContext';
import type { MailHost } from '../mail/createMail';
import { answered, createFiles } from './createFiles';
import { createPermissions } from './createPermissions';
import type { DriveParts, DriveWorkbooks } from './driveParts';
import { fileFor, requireKey } from './driveParts';
import { createFileStore, notFound } from './fileStore';
import type { PeopleDrive } from './peopleDrive';
import { createPeopleDrive } from './peopleDrive';
import type { StoredFile } from './storedFile';
import { onFile } from './storedFile';

export interface DriveHost extends Stored {
  readonly service: Service;
  /** The bytes of a file, as the person who runs may read it, with the resource keys that were sent along. */
  content(fileId: string, keys: readonly string[]): Buffer;
  /** The same of what Drive says of the file. */
  metadata(fileId: string, fields: string, keys: readonly string[]): unknown;
  readonly files: Files & { name(fileId: string): string };
  /** What people do in Drive themselves. */
  readonly people: PeopleDrive;
}

export interface DriveOptions {
  readonly context: ServiceContext;
  readonly random: Random;
  readonly mail: Pick<MailHost, 'notify'>;
  readonly workbooks: DriveWorkbooks;
  /** Bytes; without end if not given. */
  readonly storage?: number | undefined;
}

const everywhere = { supportsAllDrives: true };

/** The advanced service Drive v3, and the register of files that all other services ask. */
export function createDrive({ context, random, mail, workbooks, storage }: DriveOptions): DriveHost {
  const store = createFileStore(context.clock, random, storage);
  const parts: DriveParts = {
    context,
    store,
    workbooks,
    leftOut: new Map(),
    notify(from, to, file, message) {
      const [subject, at] = [`Share request for "${file.name}"`, context.clock.now().getTime()];
      mail.notify({
        service: 'Drive',
        from,
        recipients: [to],
        subject,
        body: message,
        options: { fileId: file.id },
        at,
      });
    },
  };

  function existing(fileId: string): StoredFile {
    const file = store.find(fileId);
    if (file === undefined) throw notFound(fileId);
    return file;
  }

  return {
    service: service({ Files: createFiles(parts), Permissions: createPermissions(parts) }),
    metadata(fileId, fields, keys) {
      const args = { ...everywhere, fields };
      return answered(parts, requireKey(parts, fileFor(parts, fileId, 'reader', args), keys), args);
    },
    content(fileId, keys) {
      const { content } = requireKey(parts, fileFor(parts, fileId, 'reader', everywhere), keys);
      if (content === undefined)
        throw new ServiceError('Only files with binary content can be directly downloaded.', 403);
      return Buffer.from(content, 'base64');
    },
    people: createPeopleDrive(store, context.clock, workbooks),
    files: {
      name: (fileId) => existing(fileId).name,
      role: (fileId, user) => roleOf(store.find(fileId), user),
      exists: (fileId) => store.find(fileId) !== undefined,
      register: (title, mimeType, user) => store.create(user, { name: title, mimeType }).id,
      rename: (fileId, title) => store.put({ ...existing(fileId), name: title }),
      touch: (fileId, user, at) =>
        store.put({ ...existing(fileId), modifiedTime: at.getTime(), modifiedBy: user }),
    },
    dump: store.dump,
    load: store.load,
  };

  function roleOf(file: StoredFile | undefined, user: User): Role {
    const role = file === undefined ? undefined : store.roleOf(file, user);
    if (file === undefined || role === undefined) return 'none';
    // "contentRestrictions": nobody edits, the owner neither.
    if (file.restriction !== undefined) return 'reader';
    const held = onFile(role);
    return held === 'commenter' ? 'reader' : held;
  }
}
