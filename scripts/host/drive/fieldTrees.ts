import type { FieldTree } from './fieldMask';

const USER: FieldTree = { kind: true, displayName: true, emailAddress: true, permissionId: true, me: true };
export const PERMISSION: FieldTree = {
  kind: true,
  id: true,
  type: true,
  role: true,
  emailAddress: true,
  displayName: true,
};
const CAPABILITIES: FieldTree = {
  canAddChildren: true,
  canComment: true,
  canCopy: true,
  canDelete: true,
  canDownload: true,
  canEdit: true,
  canListChildren: true,
  canModifyContent: true,
  canRename: true,
  canShare: true,
  canTrash: true,
};

/** Every field of a file that this host answers. */
export const FILE: FieldTree = {
  kind: true,
  id: true,
  name: true,
  mimeType: true,
  description: true,
  parents: true,
  owners: USER,
  ownedByMe: true,
  permissions: PERMISSION,
  permissionIds: true,
  createdTime: true,
  modifiedTime: true,
  lastModifyingUser: USER,
  trashed: true,
  explicitlyTrashed: true,
  size: true,
  md5Checksum: true,
  sha256Checksum: true,
  fileExtension: true,
  appProperties: true,
  contentRestrictions: { readOnly: true, reason: true },
  shared: true,
  spaces: true,
  webViewLink: true,
  capabilities: CAPABILITIES,
  driveId: true,
  shortcutDetails: { targetId: true, targetMimeType: true, targetResourceKey: true },
};

/** Fields that Google has besides. https://developers.google.com/workspace/drive/api/reference/rest/v3/files */
export const UNSUPPORTED: readonly string[] = (
  'contentHints copyRequiresWriterPermission exportLinks folderColorRgb fullFileExtension ' +
  'hasAugmentedPermissions hasThumbnail headRevisionId iconLink imageMediaMetadata isAppAuthorized labelInfo ' +
  'linkShareMetadata modifiedByMe modifiedByMeTime originalFilename properties quotaBytesUsed resourceKey ' +
  'sha1Checksum sharedWithMeTime sharingUser starred teamDriveId thumbnailLink thumbnailVersion ' +
  'trashedTime trashingUser version videoMediaMetadata viewedByMe viewedByMeTime viewersCanCopyContent ' +
  'webContentLink writersCanShare photoLink domain allowFileDiscovery expirationTime deleted pendingOwner view ' +
  'permissionDetails inheritedPermissionsDisabled canMoveItemWithinDrive canChangeCopyRequiresWriterPermission ' +
  'canAcceptOwnership canRemoveChildren canUntrash canReadRevisions canModifyContentRestriction restrictingUser ' +
  'restrictionTime ownerRestricted systemRestricted'
).split(' ');
