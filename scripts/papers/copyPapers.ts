import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../host';

/** The papers that lie in the host's Drive, into a folder of this machine; returns their paths. */
export function copyPapers({ drive }: Host, folder: string): readonly string[] {
  const papers = drive
    .list()
    .filter(({ appProperties, trashed }) => appProperties['paper'] !== undefined && !trashed);
  if (papers.length > 0) mkdirSync(folder, { recursive: true });
  return papers.map(({ id, name }) => {
    const path = join(folder, name.replace(/[/\\]/g, '-'));
    writeFileSync(path, drive.content(id));
    return path;
  });
}
