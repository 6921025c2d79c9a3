import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Signed once by `npx tsx test/support/signed/keep.ts`, so that signatures are read where no openssl is. */
export const keptFolder = join(__dirname, '../../cases/signed');

export const keptName = (name: string): string => `${name.replace(/[^a-zA-Z0-9]+/g, '-')}.pdf`;

export const keptFile = (name: string): Uint8Array =>
  Uint8Array.from(readFileSync(join(keptFolder, keptName(name))));

export const keptFiles = (): readonly string[] => readdirSync(keptFolder).toSorted();
