import type { User, Workbooks } from '../contract';
import { NotImplemented, ServiceError } from '../contract';
import { isRecord } from '../define';
import type { ServiceContext } from '../serviceContext';
import type { FieldTree } from './fieldMask';
import { applyFieldMask, parseFieldMask } from './fieldMask';
import { UNSUPPORTED } from './fieldTrees';
import type { FileStore } from './fileStore';
import { atLeast, forbidden, notFound } from './fileStore';
import type { DriveRole, StoredFile } from './storedFile';
import { SPREADSHEET } from './storedFile';

/** What Drive does to workbooks. */
export interface DriveWorkbooks extends Pick<Workbooks, 'createEmpty' | 'copy'> {
  rename(fileId: string, title: string): void;
}

/** What the two collections of Drive share. */
export interface DriveParts {
  readonly context: ServiceContext;
  readonly store: FileStore;
  readonly workbooks: DriveWorkbooks;
  /** Which files a list left out, until it is asked from its first page again. */
  readonly leftOut: Map<string, ReadonlySet<string>>;
  /** Drive sends a mail to the person with whom a file is shared. */
  notify(from: User, to: User, file: StoredFile, message: string): void;
}

/** https://developers.google.com/workspace/drive/api/guides/delete */
export const BIN_IN_SHARED_DRIVE: DriveRole = 'fileOrganizer';
export const DELETE_IN_SHARED_DRIVE: DriveRole = 'organizer';

export type Arguments = Readonly<Record<string, unknown>>;
type Checks = Readonly<Record<string, (value: unknown) => boolean>>;

/** Without `supportsAllDrives` what lies in a shared drive does not exist. */
export const SHARED_DRIVE_FLAGS: Checks = {
  supportsAllDrives: (value) => typeof value === 'boolean',
  fields: (value) => typeof value === 'string',
};

/** The optional arguments or fields of a call, each by its check; 400 for what Google doesn't know. */
export function checked(
  given: unknown,
  checks: Checks,
  where: string,
  google: readonly string[] = [],
): Arguments {
  if (given === undefined) return {};
  if (!isRecord(given) || 'kind' in given)
    throw new ServiceError(`Invalid JSON payload received: ${where}`, 400);
  for (const [name, value] of Object.entries(given)) {
    if (google.includes(name)) throw new NotImplemented(`${where} ${name}`);
    const check = checks[name];
    if (check === undefined)
      throw new ServiceError(
        `Invalid JSON payload received. Unknown name "${name}": Cannot find field.`,
        400,
      );
    if (!check(value)) throw new ServiceError(`Invalid value for: ${name}`, 400);
  }
  return given;
}

/**
 * The file, where the person has at least this role; 404 and 403 as Drive tells them apart. In a shared drive nobody
 * owns a file: there another role may be asked.
 * https://developers.google.com/workspace/drive/api/guides/enable-shareddrives
 */
export function fileFor(
  { store, context }: DriveParts,
  fileId: string,
  least: DriveRole,
  args: Arguments,
  leastInSharedDrive = least,
): StoredFile {
  const { user } = context.run();
  const file = fileId === 'root' ? store.root(user) : store.find(fileId);
  const role = file === undefined ? undefined : store.roleOf(file, user);
  if (file === undefined || role === undefined) throw notFound(fileId);
  const drive = store.driveOf(file);
  if (drive !== undefined && args['supportsAllDrives'] !== true) throw notFound(fileId);
  if (!atLeast(role, drive === undefined ? least : leastInSharedDrive)) throw forbidden();
  return file;
}

/**
 * A file with a resource key is not there for who knows of it only by its link, unless the key is sent along.
 * https://developers.google.com/workspace/drive/api/guides/resource-keys
 */
export function requireKey(
  { store, context }: DriveParts,
  file: StoredFile,
  keys: readonly string[],
): StoredFile {
  const { id, resourceKey, owner } = file;
  const { user } = context.run();
  const isNamed = owner === user || store.permissions(file).some(({ emailAddress }) => emailAddress === user);
  if (resourceKey !== undefined && !isNamed && !keys.includes(`${id}/${resourceKey}`)) throw notFound(id);
  return file;
}

export function masked(answer: unknown, args: Arguments, known: FieldTree, byDefault: FieldTree): unknown {
  const { fields } = args;
  return applyFieldMask(
    answer,
    typeof fields === 'string' ? parseFieldMask(fields, known, UNSUPPORTED) : byDefault,
  );
}

/** A workbook bears its file's name. */
export function renameWorkbook({ id, name, mimeType }: StoredFile, workbooks: DriveWorkbooks): void {
  if (mimeType !== SPREADSHEET) return;
  workbooks.rename(id, name);
}

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
