import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assumptionsOf, withAssumptions } from './docs/assumptions';

/** Brings the generated parts of `docs/` up to date. */
const root = join(__dirname, '..');
const path = join(root, 'docs/platform-notes.md');
const assumptions = assumptionsOf(root);
writeFileSync(path, withAssumptions(readFileSync(path, 'utf8'), assumptions));
console.log(`${path}: ${String(assumptions.length)} assumptions`);
