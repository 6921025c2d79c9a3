import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import type { ReleasedFile } from './handedOn';

export const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** The oldest day that a zip can name: what is the same is to be the same byte for byte, whenever it is packed. */
const date = new Date(Date.UTC(1980, 0, 1));

/** A zip of one folder, with the sums of its files in `SHA256SUMS`. The same files give the same bytes. */
export async function archive(folder: string, files: readonly ReleasedFile[]): Promise<Buffer> {
  const sums = files.map(([path, content]) => `${sha256(content)}  ${path}\n`).join('');
  const zip = new JSZip();
  for (const [path, content] of [...files, ['SHA256SUMS', Buffer.from(sums)] as const])
    zip.file(`${folder}/${path}`, content, { date, createFolders: false, unixPermissions: 0o644 });
  return zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'UNIX',
  });
}
