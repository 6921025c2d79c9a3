import type { FileContents } from '../app/world/ports';
import { callGoogle } from './google';

/**
 * `UrlFetchApp`, to Drive and nowhere else: the advanced service takes no headers, and so no range of bytes.
 * https://developers.google.com/workspace/drive/api/guides/manage-downloads
 */
export const driveContents: FileContents = {
  read: ({ id, url: link }, from, to) =>
    callGoogle(() => {
      const url = `https://www.googleapis.com/drive/v3/files/${id}?alt=media&supportsAllDrives=true`;
      const Authorization = `Bearer ${ScriptApp.getOAuthToken()}`;
      // https://developers.google.com/workspace/drive/api/guides/resource-keys
      const [, key] = /[?&]resourcekey=([\w-]+)/.exec(link) ?? [];
      const headers = {
        Authorization,
        Range: `bytes=${String(from)}-${String(to - 1)}`,
        ...(key !== undefined && { 'X-Goog-Drive-Resource-Keys': `${id}/${key}` }),
      };
      const answer = UrlFetchApp.fetch(url, { headers, muteHttpExceptions: true });
      const code = answer.getResponseCode();
      // Bytes come from -128 to 127; the typed array takes each modulo 256.
      if (code === 206) return Uint8Array.from(answer.getContent());
      // A server may answer the whole instead (RFC 9110, 14.2).
      if (code === 200) return Uint8Array.from(answer.getContent()).subarray(from, to);
      throw Object.assign(new Error(answer.getContentText()), { details: { code } });
    }),
};
