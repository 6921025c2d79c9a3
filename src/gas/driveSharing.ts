import type { Sharing } from '../app/world/ports';
import { again } from './again';
import { accessFields, drivePermissions, toAccess } from './drive';
import { callGoogle, reasonOf, statusOf } from './google';

/** The advanced service `Drive`: all permissions of a file in one call; of a shared drive's, a hundred a call. */
export const driveSharing: Sharing = {
  list: (fileId) =>
    callGoogle(() => {
      const found: ReturnType<typeof toAccess>[] = [];
      let pageToken: string | undefined;
      do {
        const options = {
          fields: `nextPageToken,permissions(${accessFields})`,
          pageSize: 100,
          supportsAllDrives: true,
          ...(pageToken !== undefined && { pageToken }),
        };
        const page = again(() => drivePermissions().list(fileId, options));
        found.push(...(page.permissions ?? []).map(toAccess));
        pageToken = page.nextPageToken;
      } while (pageToken !== undefined);
      return found;
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
