import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtBundle } from '../support/run/runFolder';

export * from './openOffice';

export const root = join(__dirname, '../..');

const folders: string[] = [];

/** Thrown away when the tests of the file are over. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-diem-'));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The bundle, built once a run: nobody may write into its folder. */
export const bundleForOffice = builtBundle;
