import { NotImplemented, ServiceError } from '../contract';
import { integer, text } from '../guards';
import type { DriveParts } from './driveParts';
import { SHARED_DRIVE_FLAGS, checked, masked, textOf } from './driveParts';
import { FILE } from './fieldTrees';
import { fileResource } from './fileResource';
import { matchQuery } from './matchQuery';
import { parentsIn, parseQuery } from './parseQuery';
import { leaveOut } from './leaveOut';
import type { StoredFile } from './storedFile';
import { FOLDER } from './storedFile';

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list */
const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 1000;

const LIST_ARGS = {
  ...SHARED_DRIVE_FLAGS,
  q: text,
  pageSize: (value: unknown) => integer(value) && Number(value) >= 1 && Number(value) <= LARGEST_PAGE,
  pageToken: text,
  orderBy: text,
  includeItemsFromAllDrives: (value: unknown) => typeof value === 'boolean',
  corpora: text,
  spaces: text,
};

const FIELDS = { kind: true, incompleteSearch: true, nextPageToken: true, files: FILE } as const;
const DEFAULT_FIELDS = { ...FIELDS, files: { kind: true, id: true, name: true, mimeType: true } } as const;

type Order = (a: StoredFile, b: StoredFile) => number;

const KEYS: Readonly<Record<string, Order>> = {
  createdTime: (a, b) => a.createdTime - b.createdTime,
  modifiedTime: (a, b) => a.modifiedTime - b.modifiedTime,
  folder: (a, b) => Number(b.mimeType === FOLDER) - Number(a.mimeType === FOLDER),
  name: (a, b) => a.name.localeCompare(b.name, 'vi'),
  name_natural: (a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }),
};
const UNSUPPORTED_KEYS = [
  'modifiedByMeTime',
  'quotaBytesUsed',
  'recency',
  'sharedWithMeTime',
  'starred',
  'viewedByMeTime',
];

function orderOf(orderBy: string): Order {
  const orders = orderBy.split(',').map((part): Order => {
    const [, key = '', down] = /^\s*(\w+)(\s+desc)?\s*$/.exec(part) ?? [];
    const order = KEYS[key];
    if (UNSUPPORTED_KEYS.includes(key)) throw new NotImplemented(`Drive.Files.list orderBy ${key}`);
    if (order === undefined) throw new ServiceError('Invalid Value', 400, 'invalid');
    return down === undefined ? order : (a, b) => order(b, a);
  });
  return (a, b) => orders.reduce((found, order) => (found === 0 ? order(a, b) : found), 0);
}

/** A page's token says where it starts, and of which list. */
const tokenOf = (start: number, list: string): string =>
  Buffer.from(JSON.stringify([start, list])).toString('base64');

function startOf(token: string | undefined, list: string): number {
  if (token === undefined) return 0;
  const match = /^\[(\d+),(.*)\]$/s.exec(Buffer.from(token, 'base64').toString('utf8'));
  if (match === null || match[2] !== JSON.stringify(list))
    throw new ServiceError('Invalid Value', 400, 'invalid');
  return Number(match[1]);
}

/** Drive.Files.list. Without `orderBy` the order is none that anyone may count on: here the newest come first. */
export function listFiles(parts: DriveParts, optionalArgs: unknown): unknown {
  const { context, store } = parts;
  const { user } = context.run();
  const args = checked(optionalArgs, LIST_ARGS, 'Drive.Files.list');
  const [corpora = 'user', spaces = 'drive'] = [textOf(args['corpora']), textOf(args['spaces'])];
  if (!['user', 'allDrives'].includes(corpora))
    throw new NotImplemented(`Drive.Files.list corpora ${corpora}`);
  if (spaces !== 'drive') throw new NotImplemented(`Drive.Files.list spaces ${spaces}`);
  if (args['includeItemsFromAllDrives'] === true && args['supportsAllDrives'] !== true)
    throw new ServiceError('includeItemsFromAllDrives requires supportsAllDrives.', 403, 'badRequest');

  const [q, orderBy] = [textOf(args['q']), textOf(args['orderBy'])];
  const query = q === undefined || q === '' ? undefined : parseQuery(q);
  const matches = query === undefined ? () => true : matchQuery(query, parts, user);
  // What is shared by link alone is not listed until it was opened.
  const everywhere = args['includeItemsFromAllDrives'] === true;
  const listed = (file: StoredFile) =>
    file.parent !== null &&
    (everywhere || store.driveOf(file) === undefined) &&
    store.roleOf(file, user) !== undefined &&
    store.permissions(file).some(({ emailAddress }) => emailAddress === user);
  const whole = store.all().filter((file) => matches(file) && listed(file));
  const list = JSON.stringify([user, q, orderBy, corpora]);
  const start = startOf(textOf(args['pageToken']), list);
  const parents = query === undefined ? [] : parentsIn(query);
  const found = context.badDays.is('folderLeftOut')
    ? leaveOut(parts, { list, start, whole, parents })
    : whole;
  const ordered = orderBy === undefined ? found.reverse() : found.sort(orderOf(orderBy));

  const size = typeof args['pageSize'] === 'number' ? args['pageSize'] : DEFAULT_PAGE;
  const next = start + size < ordered.length ? { nextPageToken: tokenOf(start + size, list) } : {};
  const files = ordered.slice(start, start + size).map((file) => fileResource(file, store, user));
  return masked(
    { kind: 'drive#fileList', incompleteSearch: false, ...next, files },
    args,
    FIELDS,
    DEFAULT_FIELDS,
  );
}
