import type { FileContents } from '../app/world/ports';
import { fetchFile } from './driveFetch';
import { callGoogle } from './google';

/** https://developers.google.com/workspace/drive/api/guides/manage-downloads */
export const driveContents: FileContents = {
  read: ({ id, resourceKey }, from, to) =>
    callGoogle(() => {
      const range = { Range: `bytes=${String(from)}-${String(to - 1)}` };
      const { code, answer } = fetchFile(id, 'alt=media', resourceKey, range);
      // Bytes come from -128 to 127; the typed array takes each modulo 256.
      const bytes = Uint8Array.from(answer.getContent());
      // A server may answer the whole instead (RFC 9110, 14.2).
      return code === 206 ? bytes : bytes.subarray(from, to);
    }),
};
