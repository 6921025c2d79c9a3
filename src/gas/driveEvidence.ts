import type { EvidenceFiles, EvidenceFolder, FileFacts, FolderPlace } from '../app/world/ports';
import { again } from './again';
import {
  accessFields,
  carries,
  createFile,
  isCarrying,
  driveFiles,
  everywhere,
  noContent,
  quoted,
  toAccess,
} from './drive';
import { fetchFile } from './driveFetch';
import { callGoogle, isNoAccess, service, statusOf } from './google';

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

const folderType = 'application/vnd.google-apps.folder';
const folderFields = `id,webViewLink,trashed,appProperties,permissions(${accessFields})`;
const factFields =
  'id,name,mimeType,size,md5Checksum,modifiedTime,lastModifyingUser(displayName,emailAddress),trashed,parents,webViewLink,shortcutDetails(targetId,targetResourceKey)';

/** The advanced service `Drive`: folders carry their place in private properties. */
export const driveEvidence: EvidenceFiles = {
  folders: (controlId, periodId) =>
    callGoogle(() =>
      listAll(
        `${carries('control', controlId)} and ${carries('period', periodId)} and mimeType = '${folderType}'`,
        folderFields,
      ).flatMap((file) => toFolder(file) ?? []),
    ),
  foldersIn: (controlId, periodId, parent) =>
    callGoogle(() =>
      listIn([parent ?? 'root'], `${folderFields},parents`, ` and mimeType = '${folderType}'`)
        .files.filter((file) => isCarrying(file, { control: controlId, period: periodId }))
        .flatMap((file) => toFolder(file) ?? []),
    ),
  home: (controlId) =>
    callGoogle(() => {
      const options = { fields: 'driveId,parents', supportsAllDrives: true };
      const { driveId, parents } = again(() => driveFiles().get(controlId, options));
      return driveId === undefined ? undefined : parents?.[0];
    }),
  makeFolder: ({ controlId, periodId, place, name, parent }) =>
    callGoogle(() => {
      const appProperties = { control: controlId, period: periodId, ...place };
      const folder = { name, mimeType: folderType, appProperties, ...(parent !== undefined && { parent }) };
      return service(toFolder(createFile(folder, folderFields)), 'Drive.Files.create');
    }),
  markShared: (folderId) => {
    const options = { fields: 'id', supportsAllDrives: true };
    callGoogle(() =>
      again(() => driveFiles().update({ appProperties: { shared: 'yes' } }, folderId, noContent, options)),
    );
  },
  list: (folderIds) =>
    callGoogle(() => {
      const { files, lost } = listIn(folderIds, factFields);
      return { files: files.map(toFacts), lost };
    }),
  glance: (folderIds) =>
    callGoogle(() => {
      const { files, lost } = listIn(folderIds, 'id,parents');
      return {
        files: files.flatMap(({ id, parents = [] }) => (id === undefined ? [] : { id, parents })),
        lost,
      };
    }),
  find: (id, resourceKey) =>
    callGoogle(() => {
      try {
        return { state: 'found', file: toFacts(again(() => fileOf(id, resourceKey))) };
      } catch (error) {
        if (isNoAccess(error)) return { state: 'noAccess', id };
        throw error;
      }
    }),
  findUpload: ({ controlId, uploadId, folderId }) =>
    callGoogle(() => {
      const q = `${carries('control', controlId)} and ${carries('upload', uploadId)} and trashed = false`;
      // The search does not know at once what was put into the folder.
      const inFolder = (): readonly File[] =>
        listIn([folderId], `${factFields},appProperties`, ' and trashed = false').files.filter((file) =>
          isCarrying(file, { control: controlId, upload: uploadId }),
        );
      const [found = inFolder()[0]] = listAll(q, factFields);
      return found && toFacts(found);
    }),
  upload: ({ controlId, uploadId, folderId, name, mimeType, content }) =>
    callGoogle(() => {
      const appProperties = { control: controlId, upload: uploadId };
      const blob = Utilities.newBlob(Utilities.base64Decode(content), mimeType, name);
      const file = { name, mimeType, appProperties, parent: folderId, content: blob };
      return toFacts(createFile(file, factFields));
    }),
};

const fileOf = (id: string, resourceKey: string | undefined): File =>
  resourceKey === undefined
    ? driveFiles().get(id, { fields: factFields, supportsAllDrives: true })
    : (JSON.parse(
        fetchFile(id, `fields=${encodeURIComponent(factFields)}`, resourceKey).answer.getContentText(),
      ) as File);

interface Listed {
  readonly files: readonly File[];
  readonly lost: readonly string[];
}

/** One folder that is gone makes Drive refuse the whole query: then each half is asked by itself. */
function listIn(folderIds: readonly string[], fields: string, further = ''): Listed {
  try {
    const q = folderIds.map((id) => `${quoted(id)} in parents`).join(' or ');
    return { files: listAll(further === '' ? q : `(${q})${further}`, fields), lost: [] };
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    const middle = Math.ceil(folderIds.length / 2);
    if (middle === folderIds.length) return { files: [], lost: folderIds };
    const halves = [folderIds.slice(0, middle), folderIds.slice(middle)].map((half) =>
      listIn(half, fields, further),
    );
    return { files: halves.flatMap(({ files }) => files), lost: halves.flatMap(({ lost }) => lost) };
  }
}

export function listAll(q: string, fields: string): readonly File[] {
  const found: File[] = [];
  let pageToken: string | undefined;
  do {
    const options = {
      q,
      fields: `nextPageToken,files(${fields})`,
      orderBy: 'createdTime',
      pageSize: 1000,
      ...everywhere,
      ...(pageToken !== undefined && { pageToken }),
    };
    const page = again(() => driveFiles().list(options));
    found.push(...(page.files ?? []));
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return found;
}

function toFolder({
  id,
  webViewLink = '',
  trashed = false,
  appProperties,
  permissions,
}: File): EvidenceFolder | undefined {
  const place = toPlace({ ...appProperties });
  if (id === undefined || place === undefined) return undefined;
  return {
    id,
    place,
    url: webViewLink,
    trashed,
    ...(permissions && { access: permissions.map(toAccess) }),
    shared: appProperties?.['shared'] === 'yes',
  };
}

function toPlace({
  role,
  unit,
  criterion,
}: Readonly<Record<string, string | undefined>>): FolderPlace | undefined {
  if (role === 'period' || role === 'evidence' || role === 'scratch' || role === 'papers') return { role };
  if (role === 'unit' && unit !== undefined) return { role, unit };
  if (role === 'criterion' && unit !== undefined && criterion !== undefined) return { role, unit, criterion };
  return undefined;
}

/** Google's own documents have no content of their own, and no size that would say anything. */
function toFacts(file: File): FileFacts {
  const { mimeType = '', size, md5Checksum, modifiedTime = '', lastModifyingUser } = file;
  const modifiedBy = lastModifyingUser?.emailAddress ?? lastModifyingUser?.displayName;
  const { targetId: target, targetResourceKey: targetKey } = file.shortcutDetails ?? {};
  const isOwn = mimeType.startsWith('application/vnd.google-apps.');
  return {
    id: service(file.id, 'Drive.Files'),
    name: file.name ?? '',
    mimeType,
    ...(size !== undefined && !isOwn && { size: Number(size) }),
    ...(md5Checksum !== undefined && { md5: md5Checksum }),
    modifiedAt: modifiedTime.replace(/\.\d+Z$/, 'Z'),
    ...(modifiedBy !== undefined && { modifiedBy }),
    trashed: file.trashed ?? false,
    parents: file.parents ?? [],
    url: file.webViewLink ?? '',
    ...(target !== undefined && {
      shortcut: { id: target, ...(targetKey !== undefined && { resourceKey: targetKey }) },
    }),
  };
}
