import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const name = 'TEST_RUN_FOLDER';

/** Made before any test of a run, and known to all its processes. */
export function makeRunFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-diem-run-'));
  process.env[name] = folder;
  return folder;
}

/** Where the tests of one run keep what they share; throws outside of a run. */
export function runFolder(): string {
  const folder = process.env[name];
  if (folder === undefined) throw new Error(`${name} is not set: jest's globalSetup did not run`);
  return folder;
}

/** The program as it is built for Google, once a run. */
export const builtBundle = (): string => join(runFolder(), 'bundle');
