import { isAccount } from '../accounts';
import { NotImplemented, ServiceError } from '../contract';
import type { Service } from '../define';
import { method, service } from '../define';
import { flag, integer, optional, record, text } from '../guards';
import type { Arguments, DriveParts } from './driveParts';
import { SHARED_DRIVE_FLAGS, checked, fileFor, masked, textOf } from './driveParts';
import { PERMISSION } from './fieldTrees';
import { permissionResource } from './fileResource';
import type { EffectivePermission } from './fileStore';
import { forbidden } from './fileStore';
import { permissionId } from './permissionId';
import type { DriveRole, StoredFile, StoredPermission } from './storedFile';
import { isRole } from './storedFile';

/** Reported of all files; what Drive then answers is not: 403 and a reason that is documented for limits of sharing. */
const MOST_ADDRESSES = 600;

const DEFAULT_FIELDS = { kind: true, id: true, type: true, role: true } as const;
const CREATE_ARGS = { ...SHARED_DRIVE_FLAGS, sendNotificationEmail: flag, emailMessage: text };
const CREATE_GOOGLE = [
  'transferOwnership',
  'moveToNewOwnersRoot',
  'useDomainAdminAccess',
  'enforceSingleParent',
];
const LIST_ARGS = { ...SHARED_DRIVE_FLAGS, pageSize: integer };
const LIST = { kind: true, nextPageToken: true, permissions: PERMISSION } as const;

/** Drive.Permissions: https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions */
export function createPermissions(parts: DriveParts): Service {
  const { context, store } = parts;

  function save(file: StoredFile, permissions: readonly StoredPermission[]): void {
    store.put({ ...file, permissions });
  }
  function answer(file: StoredFile, id: string, args: Arguments): unknown {
    return masked(permissionResource(effective(file, id)), args, PERMISSION, DEFAULT_FIELDS);
  }
  function effective(file: StoredFile, id: string): EffectivePermission {
    const found = store.permissions(store.find(file.id) ?? file).find((each) => each.id === id);
    if (found === undefined) throw new ServiceError(`Permission not found: ${id}.`, 404);
    return found;
  }
  /** Refuses a permission that was not given on this very file, and the owner's. */
  function own(file: StoredFile, id: string): void {
    const found = effective(file, id);
    if (found.inherited) throw new ServiceError('Cannot delete or change an inherited permission.', 403);
    if (found.role === 'owner') throw forbidden();
  }
  function roleOf(given: Arguments): DriveRole {
    const { role } = given;
    if (role === 'owner') throw new NotImplemented('Drive.Permissions transfer of ownership');
    if (role === 'organizer' || role === 'fileOrganizer')
      throw new NotImplemented(`Drive.Permissions role ${role}`);
    if (!isRole(role))
      throw new ServiceError('The specified role is invalid or not supported.', 400, 'invalid');
    return role;
  }

  function create(resource: unknown, fileId: string, optionalArgs: unknown): unknown {
    const args = checked(optionalArgs, CREATE_ARGS, 'Drive.Permissions.create', CREATE_GOOGLE);
    const checks = { type: text, role: text, emailAddress: text };
    const given = checked(resource, checks, 'Drive.Permissions.create resource', [
      'domain',
      'expirationTime',
      'view',
      'allowFileDiscovery',
    ]);
    const file = fileFor(parts, fileId, 'writer', args);
    const role = roleOf(given);
    const email = emailOf(given);
    const id = permissionId(email);
    const before = file.permissions.find((each) => each.id === id);
    if (before?.role === 'owner') throw forbidden();
    const permission: StoredPermission =
      email === undefined ? { id, type: 'anyone', role } : { id, type: 'user', emailAddress: email, role };
    const others = file.permissions.filter((each) => each.id !== id);
    const addresses = others.filter(({ type, role: held }) => type === 'user' && held !== 'owner').length;
    if (context.badDays.is('addressesFull') && email !== undefined && addresses >= MOST_ADDRESSES)
      throw new ServiceError(
        `A file is shared with at most ${MOST_ADDRESSES} addresses.`,
        403,
        'sharingRateLimitExceeded',
      );
    if (email !== undefined && args['sendNotificationEmail'] === false && !isAccount(email, context.badDays))
      throw new ServiceError(
        'Bad Request. User message: "You are trying to invite an address that has no Google account."',
        400,
        'invalidSharingRequest',
      );
    save(file, [...others, permission]);
    if (email !== undefined && args['sendNotificationEmail'] !== false)
      parts.notify(context.run().user, email, file, textOf(args['emailMessage']) ?? '');
    return answer(file, id, args);
  }

  return service({
    create: method([record, text, optional(record)], (resource, fileId, args) =>
      create(resource, fileId, args),
    ),
    list: method([text, optional(record)], (fileId, optionalArgs) => {
      const args = checked(optionalArgs, LIST_ARGS, 'Drive.Permissions.list', [
        'pageToken',
        'useDomainAdminAccess',
      ]);
      const file = fileFor(parts, fileId, 'reader', args);
      // Who can't share a file may not read who else has it.
      fileFor(parts, fileId, 'writer', args);
      const permissions = store.permissions(file).map(permissionResource);
      const answered = { kind: 'drive#permissionList', permissions };
      return masked(answered, args, LIST, { ...LIST, permissions: DEFAULT_FIELDS });
    }),
    update: method([record, text, text, optional(record)], (resource, fileId, id, optionalArgs) => {
      const args = checked(optionalArgs, SHARED_DRIVE_FLAGS, 'Drive.Permissions.update', CREATE_GOOGLE);
      const given = checked(resource, { role: text }, 'Drive.Permissions.update resource', [
        'expirationTime',
      ]);
      const file = fileFor(parts, fileId, 'writer', args);
      const role = roleOf(given);
      own(file, id);
      save(
        file,
        file.permissions.map((each) => (each.id === id ? { ...each, role } : each)),
      );
      return answer(file, id, args);
    }),
    remove: method([text, text, optional(record)], (fileId, id, optionalArgs) => {
      const args = checked(optionalArgs, SHARED_DRIVE_FLAGS, 'Drive.Permissions.remove', [
        'useDomainAdminAccess',
      ]);
      const { user } = context.run();
      // Everybody may give up a right of one's own.
      const file = fileFor(parts, fileId, id === permissionId(user) ? 'reader' : 'writer', args);
      own(file, id);
      save(
        file,
        file.permissions.filter((each) => each.id !== id),
      );
    }),
  });
}

function emailOf(given: Arguments): string | undefined {
  const { type, emailAddress } = given;
  if (type === 'anyone' && emailAddress === undefined) return undefined;
  if (type === 'group' || type === 'domain') throw new NotImplemented(`Drive.Permissions type ${type}`);
  if (type !== 'user')
    throw new ServiceError('The specified type is invalid or not supported.', 400, 'invalid');
  if (typeof emailAddress !== 'string' || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(emailAddress))
    throw new ServiceError(
      'The specified emailAddress is invalid or not applicable for the given permission type.',
      400,
      'invalidSharingRequest',
    );
  return emailAddress.toLowerCase();
}
