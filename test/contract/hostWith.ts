import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Host, HostOptions } from '../../scripts/host';
import { createHost } from '../../scripts/host';

export const OWNER = 'vhtt@example.gov.vn';
export const OFFICER = 'xa-mot@example.gov.vn';
export const NOW = '2026-01-02T03:04:05.000Z';

/** A folder with these files, as a build leaves it. */
export function bundleOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

/** A host that runs this source as its bundle. */
export function hostWith(source: string, options: Partial<HostOptions> = {}): Host {
  return createHost({
    bundle: bundleOf({ 'code.js': source }),
    owner: OWNER,
    now: NOW,
    ...options,
  });
}

/** Runs one expression in the realm and returns its value. */
export function evaluate(expression: string, options: Partial<HostOptions> = {}): unknown {
  return hostWith(`function main() { return ${expression}; }`, options).run('main');
}
