import { ServiceError } from '../contract';
import { isRecord } from '../define';
import { listOf, text } from '../guards';
import type { Arguments } from './driveParts';
import { textOf } from './driveParts';
import type { StoredFile } from './storedFile';

/** https://developers.google.com/workspace/drive/api/guides/properties */
const PROPERTY_BYTES = 124;
const MOST_PROPERTIES = 30;

const flag = (value: unknown): boolean => typeof value === 'boolean';
const textOrNull = (value: unknown): boolean => value === null || text(value);

/** The fields that a file may be created with. */
export const CREATE_FIELDS = {
  name: text,
  mimeType: text,
  parents: listOf(text),
  description: text,
  appProperties: (value: unknown) => isRecord(value) && Object.values(value).every(textOrNull),
};

/** The fields that a file may be changed in. */
export const UPDATE_FIELDS = {
  name: text,
  description: text,
  trashed: flag,
  appProperties: CREATE_FIELDS.appProperties,
  contentRestrictions: (value: unknown) =>
    Array.isArray(value) && value.length === 1 && isRecord(value[0]) && value[0]['readOnly'] !== undefined,
};

/** Fields of Google's that may be written there but not here. */
export const UNWRITABLE = [
  'contentHints',
  'copyRequiresWriterPermission',
  'createdTime',
  'folderColorRgb',
  'id',
  'modifiedTime',
  'originalFilename',
  'properties',
  'shortcutDetails',
  'starred',
  'viewedByMeTime',
  'writersCanShare',
];

/** Entries with null are removed, the others stay or are set. */
export function mergedProperties(
  before: StoredFile['appProperties'],
  given: unknown,
): StoredFile['appProperties'] {
  if (!isRecord(given)) return before;
  const after = new Map(Object.entries(before));
  for (const [key, value] of Object.entries(given)) {
    if (typeof value !== 'string') after.delete(key);
    else if (Buffer.byteLength(key + value, 'utf8') > PROPERTY_BYTES)
      throw new ServiceError(`The property ${key} is larger than ${PROPERTY_BYTES} bytes.`, 400);
    else after.set(key, value);
  }
  if (after.size > MOST_PROPERTIES)
    throw new ServiceError(`More than ${MOST_PROPERTIES} private properties.`, 400);
  return Object.fromEntries(after);
}

/** The file with name, description, properties, bin and restriction as given. */
export function changed(file: StoredFile, given: Arguments): StoredFile {
  const { restriction: before, ...rest } = file;
  const restriction = restrictionOf(given['contentRestrictions'], before);
  const description = textOf(given['description']);
  return {
    ...rest,
    name: textOf(given['name']) ?? file.name,
    trashed: typeof given['trashed'] === 'boolean' ? given['trashed'] : file.trashed,
    appProperties: mergedProperties(file.appProperties, given['appProperties']),
    ...(description === undefined ? {} : { description }),
    ...(restriction === undefined ? {} : { restriction }),
  };
}

function restrictionOf(given: unknown, before: string | undefined): string | undefined {
  const first: unknown = Array.isArray(given) ? given[0] : undefined;
  if (!isRecord(first)) return before;
  return first['readOnly'] === true ? (textOf(first['reason']) ?? '') : undefined;
}
