import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueAll, signedCases } from './cases';
import { keptFolder, keptName } from './kept';
import { openAuthority } from './openssl';

/** `npx tsx test/support/signed/keep.ts`: signs the files of `test/cases/signed` anew, by an authority that nobody keeps. */
const authority = openAuthority();
try {
  mkdirSync(keptFolder, { recursive: true });
  const identities = issueAll(authority);
  for (const [name, { kept, make }] of Object.entries(signedCases)) {
    if (kept === true) writeFileSync(join(keptFolder, keptName(name)), make(identities));
  }
} finally {
  authority.close();
}
