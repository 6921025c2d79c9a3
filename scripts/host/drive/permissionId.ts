import { createHash } from 'node:crypto';

/** Ids of permissions are the same for a person on every file, as in Drive. */
export function permissionId(email: string | undefined): string {
  if (email === undefined) return 'anyoneWithLink';
  const digest = createHash('sha256').update(email.toLowerCase()).digest();
  return String(digest.readBigUInt64BE(0)).padStart(20, '0');
}
