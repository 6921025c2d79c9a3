import { NotImplemented, ServiceError } from '../contract';
import type { Service } from '../define';
import { method, overloads, service } from '../define';
import { optional, record, text } from '../guards';
import type { Blob } from '../utilities/blob';
import { isBlob } from '../utilities/blob';
import type { Arguments, DriveParts } from './driveParts';
import {
  BIN_IN_SHARED_DRIVE,
  DELETE_IN_SHARED_DRIVE,
  SHARED_DRIVE_FLAGS,
  checked,
  fileFor,
  masked,
  renameWorkbook,
  requireKey,
  textOf,
} from './driveParts';
import { CREATE_FIELDS, UNWRITABLE, UPDATE_FIELDS, changed, mergedProperties } from './fileFields';
import { FILE } from './fieldTrees';
import { fileResource } from './fileResource';
import { forbidden } from './fileStore';
import { listFiles } from './listFiles';
import type { StoredFile } from './storedFile';
import { createConversions } from './convertScan';
import { DOCUMENT, FOLDER, SPREADSHEET, isGoogleType } from './storedFile';

export const DEFAULT_FIELDS = { kind: true, id: true, name: true, mimeType: true } as const;

const COPY_ARGS = { ...SHARED_DRIVE_FLAGS, ocrLanguage: text };
const UPDATE_ARGS = { ...SHARED_DRIVE_FLAGS, addParents: text, removeParents: text };

/** A file as the person who runs sees it, with the fields that were asked for. */
export const answered = ({ context, store }: DriveParts, file: StoredFile, args: Arguments): unknown =>
  masked(fileResource(file, store, context.run().user), args, FILE, DEFAULT_FIELDS);

/** Drive.Files: https://developers.google.com/workspace/drive/api/reference/rest/v3/files */
export function createFiles(parts: DriveParts): Service {
  const { context, store } = parts;
  const now = () => context.clock.now().getTime();
  const answer = (file: StoredFile, args: Arguments): unknown => answered(parts, file, args);

  function folderFor(fileId: string, args: Arguments): StoredFile {
    const folder = fileFor(parts, fileId, 'writer', args);
    if (folder.mimeType !== FOLDER)
      throw new ServiceError('The specified parent is not a folder.', 403, 'parentNotAFolder');
    return folder;
  }

  function create(resource: unknown, blob: Blob | undefined, optionalArgs: unknown): unknown {
    const args = checked(optionalArgs, SHARED_DRIVE_FLAGS, 'Drive.Files.create');
    const given = checked(resource, CREATE_FIELDS, 'Drive.Files.create resource', UNWRITABLE);
    const parents = Array.isArray(given['parents']) ? given['parents'] : [];
    if (parents.length > 1) throw new ServiceError('A file cannot have more than one parent.', 400);
    const parent = textOf(parents[0]);
    const mimeType = textOf(given['mimeType']) ?? blob?.content.contentType ?? 'application/octet-stream';
    if (isGoogleType(mimeType) && (blob !== undefined || ![FOLDER, SPREADSHEET].includes(mimeType)))
      throw new NotImplemented(`Drive.Files.create ${mimeType}${blob === undefined ? '' : ' from a blob'}`);
    const description = textOf(given['description']);
    const file = store.create(context.run().user, {
      name: textOf(given['name']) ?? 'Untitled',
      mimeType,
      appProperties: mergedProperties({}, given['appProperties']),
      ...(parent === undefined ? {} : { parent: folderFor(parent, args).id }),
      ...(description === undefined ? {} : { description }),
      ...(isGoogleType(mimeType)
        ? {}
        : { content: (blob?.content.bytes ?? Buffer.alloc(0)).toString('base64') }),
    });
    if (mimeType === SPREADSHEET) parts.workbooks.createEmpty(file.id, file.name);
    return answer(file, args);
  }

  function update(resource: unknown, fileId: string, blob: Blob | undefined, optionalArgs: unknown): unknown {
    const args = checked(optionalArgs, UPDATE_ARGS, 'Drive.Files.update');
    const given = checked(resource, UPDATE_FIELDS, 'Drive.Files.update resource', [
      ...UNWRITABLE,
      'mimeType',
    ]);
    const before =
      given['trashed'] === undefined
        ? fileFor(parts, fileId, 'writer', args)
        : fileFor(parts, fileId, 'owner', args, BIN_IN_SHARED_DRIVE);
    const locked = before.restriction !== undefined && (given['name'] !== undefined || blob !== undefined);
    if (locked) throw forbidden();
    if (blob !== undefined && before.content === undefined)
      throw new NotImplemented(`Drive.Files.update ${before.mimeType} from a blob`);
    const file: StoredFile = {
      ...changed(before, given),
      parent: moved(before, args),
      modifiedTime: now(),
      modifiedBy: context.run().user,
      ...(blob === undefined ? {} : contentOf(blob, before)),
    };
    if (file.name !== before.name) renameWorkbook(file, parts.workbooks);
    store.put(file);
    return answer(file, args);
  }

  /** A new content is of its own kind, whatever the file was before. */
  const contentOf = ({ content: { bytes, contentType } }: Blob, { mimeType }: StoredFile) => ({
    content: bytes.toString('base64'),
    mimeType: contentType ?? mimeType,
  });

  /** A file has one parent: to add one is to take the other away in the same call. */
  function moved(file: StoredFile, args: Arguments): string | null {
    const [add, remove] = [textOf(args['addParents']), textOf(args['removeParents'])];
    if (add === undefined && remove === undefined) return file.parent;
    if (add === undefined) throw new NotImplemented('Drive.Files.update removeParents without addParents');
    const folder = folderFor(add, args);
    if (folder.id !== file.parent && remove !== file.parent)
      throw new ServiceError('Increasing the number of parents is not allowed', 403, 'cannotAddParent');
    for (
      let above: StoredFile | undefined = folder;
      above !== undefined;
      above = store.find(above.parent ?? '')
    )
      if (above.id === file.id)
        throw new ServiceError('A folder cannot be moved into itself.', 403, 'badRequest');
    return folder.id;
  }

  const conversions = createConversions();

  /** A scan as a Google document, or a workbook as it is: other copies are not made here. */
  function copy(resource: unknown, fileId: string, optionalArgs: unknown): unknown {
    const args = checked(optionalArgs, COPY_ARGS, 'Drive.Files.copy');
    const given = checked(resource, CREATE_FIELDS, 'Drive.Files.copy resource', UNWRITABLE);
    const source = requireKey(parts, fileFor(parts, fileId, 'reader', args), []);
    const mimeType = given['mimeType'] ?? source.mimeType;
    if (mimeType !== DOCUMENT && !(mimeType === SPREADSHEET && source.mimeType === SPREADSHEET))
      throw new NotImplemented('Drive.Files.copy of what is no workbook, without a conversion');
    const parents = Array.isArray(given['parents']) ? given['parents'] : [];
    const parent = textOf(parents[0]);
    if (parent === undefined) throw new NotImplemented('Drive.Files.copy without parents');
    const text = mimeType === DOCUMENT ? conversions.convert(source, context.run().user, now()) : undefined;
    const file = store.create(context.run().user, {
      name: textOf(given['name']) ?? `Copy of ${source.name}`,
      mimeType,
      appProperties: mergedProperties(source.appProperties, given['appProperties']),
      parent: folderFor(parent, args).id,
      ...(text !== undefined && { text }),
    });
    if (mimeType === SPREADSHEET) parts.workbooks.copy(source.id, file.id, file.name);
    return answer(file, args);
  }

  function exported(fileId: string, mimeType: string, optionalArgs: unknown): string {
    const args = checked(optionalArgs, { alt: text }, 'Drive.Files.export');
    if (args['alt'] !== 'media')
      throw new ServiceError('Export requires alt=media to download the exported content.', 400);
    // The call takes no supportsAllDrives, and needs none.
    const file = fileFor(parts, fileId, 'reader', { supportsAllDrives: true });
    if (file.mimeType !== DOCUMENT)
      throw new ServiceError('Export only supports Docs Editors files.', 403, 'fileNotExportable');
    if (mimeType !== 'text/plain') throw new NotImplemented(`Drive.Files.export ${mimeType}`);
    return file.text ?? '';
  }

  return service({
    copy: overloads(
      method([record, text], (resource, fileId) => copy(resource, fileId, undefined)),
      method([record, text, optional(record)], (resource, fileId, args) => copy(resource, fileId, args)),
    ),
    export: overloads(
      method([text, text], (fileId, mimeType) => exported(fileId, mimeType, undefined)),
      method([text, text, optional(record)], (fileId, mimeType, args) => exported(fileId, mimeType, args)),
    ),
    create: overloads(
      method([record], (resource) => create(resource, undefined, undefined)),
      method(
        [record, (value): value is Blob | null => value === null || isBlob(value), optional(record)],
        (resource, blob, args) => create(resource, blob ?? undefined, args),
      ),
    ),
    get: method([text, optional(record)], (fileId, optionalArgs) => {
      if (optionalArgs?.['alt'] !== undefined) throw new NotImplemented('Drive.Files.get alt');
      const args = checked(optionalArgs, SHARED_DRIVE_FLAGS, 'Drive.Files.get');
      return answer(requireKey(parts, fileFor(parts, fileId, 'reader', args), []), args);
    }),
    list: method([optional(record)], (optionalArgs) => listFiles(parts, optionalArgs)),
    update: overloads(
      method([record, text], (resource, fileId) => update(resource, fileId, undefined, undefined)),
      method(
        [record, text, (value): value is Blob | null => value === null || isBlob(value), optional(record)],
        (resource, fileId, blob, args) => update(resource, fileId, blob ?? undefined, args),
      ),
    ),
    remove: method([text, optional(record)], (fileId, optionalArgs) => {
      const args = checked(optionalArgs, SHARED_DRIVE_FLAGS, 'Drive.Files.remove');
      store.drop(fileFor(parts, fileId, 'owner', args, DELETE_IN_SHARED_DRIVE).id);
    }),
  });
}
