import type { Sharing } from '../app/ports';
import { callGoogle, service } from './google';

type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;
type Access = ReturnType<Sharing['list']>[number];

const permissions = (): GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection =>
  service(service(Drive, 'Drive').Permissions, 'Drive.Permissions');

/** The advanced service `Drive`: all permissions of a file in one call; of a shared drive's, a hundred a call. */
export const driveSharing: Sharing = {
  list: (fileId) =>
    callGoogle(() => {
      const found: Access[] = [];
      let pageToken: string | undefined;
      do {
        const page = permissions().list(fileId, {
          fields: 'nextPageToken,permissions(type,role,emailAddress,displayName)',
          pageSize: 100,
          supportsAllDrives: true,
          ...(pageToken !== undefined && { pageToken }),
        });
        found.push(...(page.permissions ?? []).map(toAccess));
        pageToken = page.nextPageToken;
      } while (pageToken !== undefined);
      return found;
    }),
};

/** What Google may add later is taken for the widest kind, so that it shows up. */
function toAccess({ type, role, emailAddress, displayName }: Permission): Access {
  switch (type) {
    case 'user':
      return { kind: 'person', address: emailAddress ?? '', role: toRole(role) };
    case 'group':
      return { kind: 'group', address: emailAddress ?? '', role: toRole(role) };
    case 'domain':
      return { kind: 'domain', address: displayName ?? '', role: toRole(role) };
    default:
      return { kind: 'anyone', address: '', role: toRole(role) };
  }
}

/** Managers of a shared drive may write, as writers do. */
function toRole(role: string | undefined): Access['role'] {
  switch (role) {
    case 'owner':
    case 'commenter':
    case 'reader':
      return role;
    default:
      return 'writer';
  }
}
