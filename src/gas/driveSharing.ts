import type { Sharing } from '../app/world/ports';
import { again } from './again';
import { accessFields, drivePermissions, toAccess } from './drive';
import { callGoogle, reasonOf, statusOf } from './google';

type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

function permissionsOf(fileId: string): readonly Permission[] {
  const found: Permission[] = [];
  let pageToken: string | undefined;
  do {
    const options = {
      fields: `nextPageToken,permissions(id,${accessFields})`,
      pageSize: 100,
      supportsAllDrives: true,
      ...(pageToken !== undefined && { pageToken }),
    };
    const page = again(() => drivePermissions().list(fileId, options));
    found.push(...(page.permissions ?? []));
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return found;
}

/** Whether the right is taken; not where it was given from above, or is gone already. */
function isTaken(fileId: string, id: string): boolean {
  try {
    again(() => {
      drivePermissions().remove(fileId, id, { supportsAllDrives: true });
    });
    return true;
  } catch (error) {
    const status = statusOf(error);
    if (status === 404) return true;
    // Given from above: https://developers.google.com/workspace/drive/api/guides/manage-sharing
    if (status === 403 && reasonOf(error) !== 'sharingRateLimitExceeded') return false;
    throw error;
  }
}

/** The advanced service `Drive`: all permissions of a file in one call; of a shared drive's, a hundred a call. */
export const driveSharing: Sharing = {
  list: (fileId) => callGoogle(() => permissionsOf(fileId).map(toAccess)),
  shutOut: (fileId, addresses) =>
    callGoogle(() => {
      const wanted = new Set(addresses.map((address) => address.toLowerCase()));
      return permissionsOf(fileId)
        .filter(({ type, emailAddress = '' }) => type === 'user' && wanted.has(emailAddress.toLowerCase()))
        .filter(({ id = '' }) => !isTaken(fileId, id))
        .map(({ emailAddress = '' }) => emailAddress);
    }),
  letIn: (fileId, address) =>
    callGoogle(() => {
      const permission = { type: 'user', role: 'writer', emailAddress: address };
      const options = { sendNotificationEmail: false, supportsAllDrives: true, fields: 'id' };
      try {
        again(() => drivePermissions().create(permission, fileId, options));
        return 'done';
      } catch (error) {
        // Without a mail that invites, Drive refuses an address that is no Google account.
        if (statusOf(error) === 400) return 'unknown';
        if (reasonOf(error) === 'sharingRateLimitExceeded') return 'full';
        throw error;
      }
    }),
};
